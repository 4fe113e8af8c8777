"""When officers serve and rooms are open: the hours of the week, and the days that differ from it."""

from datetime import date, datetime, timedelta, tzinfo

import pghistory
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from consultations.services.models import Officer, Room
from perkasa.core.dated import Dated, DatedQuerySet, one_at_a_time
from perkasa.core.words import brief_date

ONE_DAY = timedelta(days=1)


class Weekday(models.IntegerChoices):
    """Days of the week as Python counts them."""

    MONDAY = 0, _("Senin")
    TUESDAY = 1, _("Selasa")
    WEDNESDAY = 2, _("Rabu")
    THURSDAY = 3, _("Kamis")
    FRIDAY = 4, _("Jumat")


class Weekly(models.Model):
    """Every `weekday` from `starts` until `ends` (WIB); a break is a gap between two rows."""

    weekday = models.PositiveSmallIntegerField(_("hari"), choices=Weekday)
    starts = models.TimeField(_("mulai"))
    ends = models.TimeField(_("selesai"))

    class Meta:
        abstract = True

    def __str__(self):
        return f"{self.get_weekday_display()} {self.starts:%H.%M}–{self.ends:%H.%M}"


@pghistory.track()
class WorkingHours(Weekly):
    """An officer serves in these hours."""

    officer = models.ForeignKey(
        Officer, models.CASCADE, related_name="working_hours", verbose_name=_("petugas")
    )

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


@pghistory.track()
class OpeningHours(Weekly):
    """A room may be used in these hours; a room without any may be used whenever an officer serves."""

    room = models.ForeignKey(Room, models.CASCADE, related_name="opening_hours", verbose_name=_("ruang"))

    class Meta:
        verbose_name = _("jam buka")
        verbose_name_plural = _("jam buka")
        ordering = ["room", "weekday", "starts"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends__gt=F("starts")), name="opening_hours_end_after_they_start"
            ),
            models.CheckConstraint(
                condition=Q(weekday__in=Weekday.values), name="opening_hours_are_on_a_workday"
            ),
            models.UniqueConstraint(fields=["room", "weekday", "starts"], name="opening_hours_start_once"),
        ]


class DeviationQuerySet(DatedQuerySet):
    def coming(self, today: date):
        """Those that are not over, the earliest first."""
        return self.filter(Q(period__endswith__gt=today) | Q(period__upper_inf=True)).order_by("period", "pk")

    def of_office(self):
        """Those that close the whole office."""
        return self.filter(officer=None, room=None)

    def closing_at(self, moment: datetime):
        """Those that close the whole office at that moment of its own time."""
        hours = Q(starts=None) | Q(starts__lte=moment.time(), ends__gt=moment.time())
        return self.of_office().filter(hours, period__contains=moment.date())

    def between(self, since: date, until: date):
        """Those that touch a day from `since` to `until`, both included."""
        return self.filter(period__overlap=(since, until + ONE_DAY))


@pghistory.track()
class Deviation(Dated):
    """On the days of `period` an officer or a room is away, the whole day or from `starts` until `ends`;
    or, on top of the week and also on closed days, serves from `starts` until `ends`.

    Of neither an officer nor a room it closes the whole office.
    """

    class Kind(models.TextChoices):
        LEAVE = "leave", _("cuti atau sakit")
        FIELD_WORK = "field_work", _("tugas luar")
        CLOSED = "closed", _("tidak dapat dipakai")
        EXTRA = "extra", _("jam tambahan")

    officer = models.ForeignKey(
        Officer, models.CASCADE, null=True, blank=True, related_name="deviations", verbose_name=_("petugas")
    )
    room = models.ForeignKey(
        Room, models.CASCADE, null=True, blank=True, related_name="deviations", verbose_name=_("ruang")
    )
    kind = models.CharField(_("jenis"), max_length=12, choices=Kind, default=Kind.LEAVE)
    starts = models.TimeField(_("mulai"), null=True, blank=True)
    ends = models.TimeField(_("selesai"), null=True, blank=True)
    note = models.CharField(_("keterangan"), max_length=200, blank=True)

    objects = DeviationQuerySet.as_manager()

    class Meta:
        verbose_name = _("pengecualian jadwal")
        verbose_name_plural = _("pengecualian jadwal")
        ordering = ["-period"]
        constraints = [
            one_at_a_time(
                "officer_is_on_one_leave_at_a_time", "officer", condition=~Q(kind="extra") & Q(starts=None)
            ),
            one_at_a_time(
                "room_is_closed_once_at_a_time", "room", condition=~Q(kind="extra") & Q(starts=None)
            ),
            one_at_a_time(
                "office_is_closed_once_at_a_time", condition=Q(officer=None, room=None, starts=None)
            ),
            models.CheckConstraint(
                condition=Q(officer__isnull=False, room=None)
                | Q(officer=None, room__isnull=False)
                | (Q(officer=None, room=None, kind="closed") & ~Q(note="")),
                name="deviation_is_of_one_or_closes_the_office",
            ),
            models.CheckConstraint(
                condition=(Q(starts=None, ends=None) & ~Q(kind="extra")) | Q(ends__gt=F("starts")),
                name="deviation_has_both_hours_or_none",
            ),
        ]

    def __str__(self):
        return f"{self.officer or self.room or _('Seluruh kantor')}: {self.words}"

    @property
    def is_extra(self) -> bool:
        """Whether it adds hours instead of taking them."""
        return self.kind == self.Kind.EXTRA

    def repeated(self) -> models.QuerySet["Deviation"]:
        """What says already that the same is away all day on one of these days."""
        same = Deviation.objects.filter(officer=self.officer_id, room=self.room_id, starts=None)
        if self.is_extra or self.starts is not None:
            return same.none()
        return same.exclude(pk=self.pk).exclude(kind=self.Kind.EXTRA).filter(period__overlap=self.period)

    @property
    def is_of_office(self) -> bool:
        """Whether it closes the whole office."""
        return self.officer_id is None and self.room_id is None

    @property
    def last_day(self) -> date | None:
        """The last day of it; None while no end is set."""
        return self.period.upper - ONE_DAY if self.period.upper else None

    def stretches(self, zone: tzinfo) -> list[tuple[date, date]] | list[tuple[datetime, datetime]]:
        """The whole days as one stretch [first, day after the last), or the hours of each day."""
        if self.starts is None or self.ends is None:
            return [(self.period.lower, self.period.upper)]
        days = (
            self.period.lower + timedelta(days=number)
            for number in range((self.period.upper - self.period.lower).days)
        )
        return [
            (datetime.combine(day, self.starts, zone), datetime.combine(day, self.ends, zone)) for day in days
        ]

    @property
    def words(self) -> str:
        """Cuti atau sakit, 8 Okt 2025–10 Okt 2025, 13.00–15.00."""
        return f"{self.get_kind_display()}, {self.when}"

    @property
    def told(self) -> str:
        """8 Okt 2025–10 Okt 2025: renovasi gedung."""
        return f"{self.when}: {self.note}"

    @property
    def when(self) -> str:
        """8 Okt 2025–10 Okt 2025, 13.00–15.00."""
        first, last = self.period.lower, self.last_day
        days = [brief_date(day) if day else "…" for day in ([first] if first == last else [first, last])]
        clocks = f", {self.starts:%H.%M}–{self.ends:%H.%M}" if self.starts and self.ends else ""
        return f"{'–'.join(days)}{clocks}"


class ClosureManager(models.Manager.from_queryset(DeviationQuerySet)):
    def get_queryset(self):
        return super().get_queryset().filter(officer=None, kind=Deviation.Kind.CLOSED)


class Closure(Deviation):
    """The whole office, or one room, is closed on the days of `period`; `note` says why, to everybody."""

    objects = ClosureManager()

    class Meta:
        proxy = True
        verbose_name = _("penutupan setempat")
        verbose_name_plural = _("penutupan setempat")
        ordering = ["-period"]
