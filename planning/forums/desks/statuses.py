"""Where a desk and its items stand."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Status(models.TextChoices):
    OPEN = "open", _("Terbuka")
    CLOSED = "closed", _("Ditutup")
    AMENDING = "amending", _("Dibuka untuk perubahan")


class Result(models.TextChoices):
    """What was agreed on an item (the words of the Rakortekrenbang)."""

    PENDING = "pending", _("Belum dibahas")
    RECOMMENDED = "recommended", _("Direkomendasikan")
    WITH_NOTE = "with_note", _("Direkomendasikan dengan catatan")
    NOT_RECOMMENDED = "not_recommended", _("Tidak direkomendasikan")
    DEFERRED = "deferred", _("Ditangguhkan")
    NOT_DISCUSSED = "not_discussed", _("Tidak terbahas")


AGREED = frozenset({Result.RECOMMENDED, Result.WITH_NOTE})
NEEDS_WORDS = frozenset({Result.WITH_NOTE, Result.NOT_RECOMMENDED})
TONES = {
    Result.RECOMMENDED: "success",
    Result.WITH_NOTE: "info",
    Result.NOT_RECOMMENDED: "danger",
    Result.DEFERRED: "warning",
    Result.NOT_DISCUSSED: "warning",
}
