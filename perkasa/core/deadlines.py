"""How far off a deadline is, in working days and in words."""

from collections.abc import Collection
from datetime import date, timedelta
from functools import cached_property

from django.utils import timezone
from django.utils.translation import gettext as _

from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays, workdays_between

AROUND = timedelta(days=180)
LONGEST_CLOSURE = timedelta(days=60)


def workday_after(day: date, count: int) -> date:
    """The `count`-th working day after `day` (before it when negative), by the calendar of closed days."""
    far = day + count * timedelta(days=2) + (LONGEST_CLOSURE if count >= 0 else -LONGEST_CLOSURE)
    return add_workdays(day, count, Holiday.objects.days(min(day, far), max(day, far)))


def workdays_left(due: date, today: date, holidays: Collection[date]) -> int:
    """How many working days remain after `today` until `due`; negative for those that have passed since."""
    if due >= today:
        return workdays_between(today, due, holidays)
    return -workdays_between(due, today, holidays)


class WorkingClock:
    """The clock of working days as it stands today; holidays are read once, when they are first needed."""

    def __init__(self, today: date | None = None):
        self.today = today or timezone.localdate()

    @cached_property
    def holidays(self) -> frozenset[date]:
        return Holiday.objects.days(self.today - AROUND, self.today + AROUND)

    def is_late(self, due: date) -> bool:
        """Whether the last day has passed."""
        return due < self.today

    def words(self, due: date) -> str:
        """sisa 2 hari kerja, jatuh tempo hari ini, or terlambat 3 hari kerja."""
        left = workdays_left(due, self.today, self.holidays)
        if due == self.today:
            return _("jatuh tempo hari ini")
        if self.is_late(due):
            return _("terlambat %(number)d hari kerja") % {"number": -left} if left else _("terlambat")
        return _("sisa %(number)d hari kerja") % {"number": left}
