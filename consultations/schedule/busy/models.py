"""Calendars that officers keep elsewhere, and the times at which they are busy there; never what for."""

import pghistory
from django.contrib.postgres.fields import DateTimeRangeField
from django.db import models
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Officer
from perkasa.core.jobs import Work
from perkasa.core.secret import SecretField

KEPT_OUT = ["address", "state", "not_before", "attempts", "claimed_at", "finished_at", "error", "read_at"]


@pghistory.track(exclude=KEPT_OUT)
class BusyCalendar(Work):
    """An address that is asked each hour; `attempts` counts the failures since it last answered."""

    officer = models.ForeignKey(
        Officer, models.CASCADE, related_name="busy_calendars", verbose_name=_("petugas")
    )
    name = models.CharField(_("nama"), max_length=60)
    address = SecretField(_("alamat ICS"))
    added_at = models.DateTimeField(_("ditambahkan"), auto_now_add=True)
    read_at = models.DateTimeField(_("terakhir terbaca"), null=True, editable=False)

    class Meta:
        verbose_name = _("kalender luar")
        verbose_name_plural = _("kalender luar")
        ordering = ["pk"]
        indexes = [models.Index(fields=["not_before", "id"], condition=models.Q(state="pending"),
                                name="busy_calendar_waiting")]  # fmt: skip
        constraints = [
            models.UniqueConstraint(fields=["officer", "name"], name="busy_calendar_has_its_own_name")
        ]

    def __str__(self):
        return self.name


class BusyTime(models.Model):
    """The officer of `calendar` is busy during `period`; replaced whole at each reading."""

    calendar = models.ForeignKey(
        BusyCalendar, models.CASCADE, related_name="times", verbose_name=_("kalender luar")
    )
    officer = models.ForeignKey(Officer, models.CASCADE, related_name="busy_times", verbose_name=_("petugas"))
    period = DateTimeRangeField(_("waktu"))

    class Meta:
        verbose_name = _("waktu sibuk")
        verbose_name_plural = _("waktu sibuk")
        ordering = ["period"]
        indexes = [models.Index(fields=["officer"], name="busy_time_of_officer")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(period__isempty=False, period__lower_inf=False, period__upper_inf=False),
                name="busy_time_has_a_start_and_an_end",
            )
        ]

    def __str__(self):
        return f"{self.officer}: {self.period}"
