"""Where the minutes of a forum stand, and what a guest thinks of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    DRAFT = "draft", _("Draf")
    CIRCULATED = "circulated", _("Diedarkan")
    OBJECTED = "objected", _("Ada keberatan")
    FINAL = "final", _("Final")


TONES: dict[str, str] = {
    Status.CIRCULATED: "info",
    Status.OBJECTED: "warning",
    Status.FINAL: "success",
}
OPEN = frozenset({Status.DRAFT, Status.OBJECTED})
"""Their words may be changed."""


class Answer(models.TextChoices):
    WAITING = "waiting", _("Belum menanggapi")
    AGREED = "agreed", _("Setuju")
    NOTED = "noted", _("Setuju dengan catatan")
    OBJECTED = "objected", _("Keberatan")


ANSWER_TONES: dict[str, str] = {
    Answer.AGREED: "success",
    Answer.NOTED: "info",
    Answer.OBJECTED: "warning",
}
