"""Working days: pure functions over a set of holidays; Saturday and Sunday never work."""

from collections.abc import Collection
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY = 5


def is_workday(day: date, holidays: Collection[date]) -> bool:
    """Whether offices are open on `day`."""
    return day.weekday() < SATURDAY and day not in holidays


def add_workdays(day: date, count: int, holidays: Collection[date]) -> date:
    """The `count`-th working day after `day` (before it when negative); `day` itself is not counted."""
    step = ONE_DAY if count >= 0 else -ONE_DAY
    for _number in range(abs(count)):
        day += step
        while not is_workday(day, holidays):
            day += step
    return day


def workdays_between(since: date, until: date, holidays: Collection[date]) -> int:
    """How many working days lie after `since` up to and including `until`; 0 when `until` is not later."""
    days = (until - since).days
    return sum(is_workday(since + timedelta(days=number), holidays) for number in range(1, days + 1))
