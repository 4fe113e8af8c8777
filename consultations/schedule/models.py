"""When an officer serves: weekly hours, and the days on which they are away."""

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Officer
from perkasa.core.dated import Dated, one_at_a_time


class Weekday(models.IntegerChoices):
    """Days of the week as Python counts them."""

    MONDAY = 0, _("Senin")
    TUESDAY = 1, _("Selasa")
    WEDNESDAY = 2, _("Rabu")
    THURSDAY = 3, _("Kamis")
    FRIDAY = 4, _("Jumat")


@pghistory.track()
class WorkingHours(models.Model):
    """An officer serves on `weekday` from `starts` until `ends` (WIB); a break is a gap between two rows."""

    officer = models.ForeignKey(
        Officer, models.CASCADE, related_name="working_hours", verbose_name=_("petugas")
    )
    weekday = models.PositiveSmallIntegerField(_("hari"), choices=Weekday)
    starts = models.TimeField(_("mulai"))
    ends = models.TimeField(_("selesai"))

    class Meta:
        verbose_name = _("jam layanan")
        verbose_name_plural = _("jam layanan")
        ordering = ["officer", "weekday", "starts"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends__gt=F("starts")), name="working_hours_end_after_they_start"
            ),
            models.CheckConstraint(
                condition=Q(weekday__in=Weekday.values), name="working_hours_are_on_a_workday"
            ),
            models.UniqueConstraint(fields=["officer", "weekday", "starts"], name="working_hours_start_once"),
        ]

    def __str__(self):
        return f"{self.get_weekday_display()} {self.starts:%H.%M}–{self.ends:%H.%M}"


@pghistory.track()
class Leave(Dated):
    """An officer is away during `period` (leave, duty elsewhere); no time of theirs is offered."""

    officer = models.ForeignKey(Officer, models.CASCADE, related_name="leaves", verbose_name=_("petugas"))
    note = models.CharField(_("keterangan"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("cuti dan tugas luar")
        verbose_name_plural = _("cuti dan tugas luar")
        ordering = ["-period"]
        constraints = [one_at_a_time("officer_is_on_one_leave_at_a_time", "officer")]

    def __str__(self):
        return f"{self.officer}: {self.period.lower:%d-%m-%Y}"
