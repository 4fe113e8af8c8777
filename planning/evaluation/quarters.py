"""The quarters for which agencies report: each opens on a day and closes on a day."""

from datetime import date

import pghistory
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

ROMAN = ("I", "II", "III", "IV")


class QuarterQuerySet(models.QuerySet):
    def visible_to(self, account):
        """When agencies report is public."""
        return self.all()

    def open(self, day: date):
        """Those in which reports are taken on `day`."""
        return self.filter(opens_on__lte=day, closes_on__gte=day)

    def to_remind(self, day: date):
        """Those open on `day` whose last day nobody was reminded of."""
        return self.open(day).exclude(reminded_of__isnull=False, reminded_of=F("closes_on"))


@pghistory.track()
class Quarter(models.Model):
    """A quarter of a plan year, reported from `opens_on` to `closes_on`; both days belong to it.

    `reminded_of` is the last day that those concerned were reminded of; a later one is a new reminder.
    """

    year = models.PositiveSmallIntegerField(_("tahun"))
    number = models.PositiveSmallIntegerField(_("triwulan"))
    opens_on = models.DateField(_("dibuka"))
    closes_on = models.DateField(_("ditutup"))
    reminded_of = models.DateField(_("diingatkan akan tenggat"), null=True, editable=False)

    objects = QuarterQuerySet.as_manager()

    class Meta:
        verbose_name = _("masa pelaporan triwulan")
        verbose_name_plural = _("masa pelaporan triwulan")
        ordering = ["-year", "-number"]
        constraints = [
            models.UniqueConstraint(fields=["year", "number"], name="quarter_once_a_year"),
            models.CheckConstraint(name="quarter_is_one_of_four", condition=Q(number__range=(1, 4))),
            models.CheckConstraint(
                name="quarter_closes_after_it_opens", condition=Q(closes_on__gte=F("opens_on"))
            ),
        ]

    def __str__(self):
        return f"{_('Triwulan')} {ROMAN[self.number - 1]} {self.year}"

    def get_absolute_url(self):
        return f"{reverse('planning:evaluation.index')}?tahun={self.year}"

    def is_open(self, day: date | None = None) -> bool:
        """Whether reports are taken on `day` or today."""
        return self.opens_on <= (day or timezone.localdate()) <= self.closes_on
