"""Where the report of a quarter stands, and in which standing its figures may change."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    SENT = "sent", _("Dikirim")
    RETURNED = "returned", _("Dikembalikan")
    VERIFIED = "verified", _("Diverifikasi")
    FINAL = "final", _("Final")
    SUPERSEDED = "superseded", _("Digantikan")


TONES: dict[str, str] = {
    Status.DRAFT: "neutral",
    Status.SENT: "info",
    Status.RETURNED: "warning",
    Status.VERIFIED: "info",
    Status.FINAL: "success",
    Status.SUPERSEDED: "neutral",
}
OPEN = frozenset({Status.DRAFT, Status.RETURNED})
"""The agency may change its figures; above it they are frozen."""
CERTIFIED = frozenset({Status.FINAL, Status.SUPERSEDED})
"""Everybody reads it, and it never changes."""
VERIFIED = frozenset({Status.VERIFIED, *CERTIFIED})
SENT = frozenset({Status.SENT, *VERIFIED})
