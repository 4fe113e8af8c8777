"""Indicators of service by region and year."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from stakeholders.regions.models import Region


class ServiceFigure(models.Model):
    """What an indicator of service was in a region in a year, and where that stands written."""

    indicator = models.CharField(_("indikator"), max_length=200)
    unit = models.CharField(_("satuan"), max_length=60)
    more_is_better = models.BooleanField(_("makin besar makin baik"), default=True)
    region = models.ForeignKey(Region, models.PROTECT, related_name="+", verbose_name=_("wilayah"))
    year = models.PositiveSmallIntegerField(_("tahun"))
    value = models.DecimalField(_("nilai"), max_digits=16, decimal_places=2)
    source = models.CharField(_("sumber data"), max_length=200)

    class Meta:
        verbose_name = _("angka layanan wilayah")
        verbose_name_plural = _("angka layanan wilayah")
        ordering = ["indicator", "-year", "region__code"]
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "region", "year"], name="service_figure_once_a_year"
            ),
            models.CheckConstraint(
                name="service_figure_year_is_plausible", condition=Q(year__range=(2000, 2100))
            ),
        ]

    def __str__(self):
        return f"{self.indicator} {self.region} {self.year}"
