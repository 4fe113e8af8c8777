"""On which days something comes again; pure functions."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum


class Every(StrEnum):
    """How often it comes."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"


WEEKS = {Every.WEEK: 1, Every.TWO_WEEKS: 2}


def next_days(first: date, every: Every, times: int) -> list[date]:
    """The days after `first`, until there are `times` with it."""
    return [_later(first, every, number) for number in range(1, times)]


def _later(first: date, every: Every, number: int) -> date:
    if every in WEEKS:
        return first + timedelta(weeks=WEEKS[every] * number)
    return _same_weekday(first, number)


def _same_weekday(first: date, months: int) -> date:
    """The same weekday of the same week of a later month: second Tuesday to second Tuesday; a fifth that is
    not there becomes the fourth."""
    years, month = divmod(first.month - 1 + months, 12)
    begin = date(first.year + years, month + 1, 1)
    week = (first.day - 1) // 7
    day = 1 + (first.weekday() - begin.weekday()) % 7 + 7 * week
    return begin.replace(day=day if day <= monthrange(begin.year, begin.month)[1] else day - 7)
