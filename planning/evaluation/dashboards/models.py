"""The heavy sums of a year as a job counted them last."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CountedYear(models.Model):
    """What a year comes to by field of government and by quarter; counted again before it is too old."""

    year = models.PositiveSmallIntegerField(_("tahun"), unique=True)
    figures = models.JSONField(_("angka"), default=dict)
    counted_at = models.DateTimeField(_("dihitung"))

    class Meta:
        verbose_name = _("angka satu tahun")
        verbose_name_plural = _("angka satu tahun")
        ordering = ["-year"]

    def __str__(self):
        return str(self.year)
