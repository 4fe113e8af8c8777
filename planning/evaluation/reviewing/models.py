"""Notes of verifiers, one for each row, read by the agency and by those who read all reports."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from planning.evaluation.rows import Realisation


class RowNote(models.Model):
    """What a verifier says of a row; it stays when the report is certified, and is not made public."""

    row = models.OneToOneField(
        Realisation, models.CASCADE, related_name="remark", verbose_name=_("baris laporan")
    )
    words = models.TextField(_("catatan verifikator"), max_length=2000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", editable=False, verbose_name=_("oleh")
    )
    at = models.DateTimeField(_("waktu"), auto_now=True)

    class Meta:
        verbose_name = _("catatan baris laporan")
        verbose_name_plural = _("catatan baris laporan")
        ordering = ["row__position"]
        constraints = [models.CheckConstraint(name="row_note_says_something", condition=~models.Q(words=""))]

    def __str__(self):
        return self.words
