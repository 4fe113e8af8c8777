"""What an issue is, and how far it is."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    CHALLENGE = "challenge", _("Tantangan")
    POTENTIAL = "potential", _("Potensi")


class Status(models.TextChoices):
    RAISED = "raised", _("Dicatat")
    HANDLED = "handled", _("Ditangani")
    SETTLED = "settled", _("Tuntas")


TONES: dict[str, str] = {Status.HANDLED: "info", Status.SETTLED: "success"}
