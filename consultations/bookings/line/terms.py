"""Until when an offer holds, and which times are kept for who waits: pure functions over moments."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta
from typing import Protocol

from consultations.schedule.free import Day, Slot
from consultations.services.models import Mode
from perkasa.core.workdays import ONE_DAY, is_workday

OPENS, CLOSES, MORNING = time(8), time(16), time(10)
SHARE = 3
SHORTEST = timedelta(minutes=30)


class Wish(Protocol):
    """What somebody waits for."""

    mode: str

    def covers(self, day: date) -> bool: ...


def offer_until(
    now: datetime, starts_at: datetime, length: timedelta, holidays: Collection[date]
) -> datetime | None:
    """Until when a time that begins at `starts_at` is offered; `now` is in the office's own time.

    `length` from now; an end at night or on a holiday waits for ten o'clock of the next working day. Never
    more than a third of the time that is left, and None when that is less than half an hour.
    """
    soon = (starts_at - now) / SHARE
    if soon < SHORTEST:
        return None
    return min(_in_office_hours(now + length, holidays), now + soon)


def _in_office_hours(moment: datetime, holidays: Collection[date]) -> datetime:
    day = moment.date()
    if is_workday(day, holidays) and OPENS <= moment.time() <= CLOSES:
        return moment
    if moment.time() > CLOSES:
        day += ONE_DAY
    while not is_workday(day, holidays):
        day += ONE_DAY
    return datetime.combine(day, MORNING, moment.tzinfo)


def suits(wish: Wish, slot: Slot, now: datetime) -> bool:
    """Whether this time could be offered to who has that wish."""
    has_room = bool(slot.rooms) or wish.mode != Mode.ON_SITE
    return wish.covers(slot.starts.date()) and has_room and (slot.starts - now) / SHARE >= SHORTEST


def is_kept(slot: Slot, waiting: Iterable[Wish], now: datetime) -> bool:
    """Whether somebody in line waits for such a time."""
    return any(suits(wish, slot, now) for wish in waiting)


def open_to_all(days: Iterable[Day], waiting: Collection[Wish], now: datetime) -> list[Day]:
    """The free times that nobody in line waits for."""
    if not waiting:
        return list(days)
    left = (
        Day(day.day, tuple(slot for slot in day.slots if not is_kept(slot, waiting, now))) for day in days
    )
    return [day for day in left if day.slots]
