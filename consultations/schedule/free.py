"""Which times are free: a pure function over rows that knows neither Django, the database nor the clock."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property

from perkasa.core.workdays import ONE_DAY, add_workdays, is_workday


@dataclass(frozen=True)
class Hours:
    """An officer serves on `weekday` (Monday is 0) from `starts` until `ends`, in the office's own time."""

    officer: int
    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True)
class Away:
    """An officer is not there from `since` until the day before `until`; an open end is None."""

    officer: int
    since: date | None
    until: date | None

    def covers(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Taken:
    """[starts, ends), buffers included, is taken of an officer and, when people meet on site, of a room."""

    officer: int
    room: int | None
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Terms:
    """What a service asks: its length, how early and how late one may book, whether a room is needed, and
    what stays free of officer and room `before` and `after`."""

    length: timedelta
    notice_days: int
    horizon_days: int
    room_is_needed: bool
    before: timedelta = timedelta(0)
    after: timedelta = timedelta(0)

    @property
    def step(self) -> timedelta:
        """From one start to the next: consultations stand side by side with their buffers between."""
        return self.before + self.length + self.after


@dataclass(frozen=True)
class Slot:
    """A free time with the officers (least busy first) and rooms that could take it."""

    starts: datetime
    ends: datetime
    officers: tuple[int, ...]
    rooms: tuple[int, ...]


@dataclass(frozen=True)
class Day:
    """A day with its free times, earliest first; never empty."""

    day: date
    slots: tuple[Slot, ...]


class WhyNot(StrEnum):
    """Why a time cannot be had."""

    PAST = "past"
    TOO_SOON = "too_soon"
    TOO_FAR = "too_far"
    CLOSED = "closed"
    NOT_OFFERED = "not_offered"
    TAKEN = "taken"


@dataclass(frozen=True)
class Diary:
    """Everything written down about the days in question."""

    zone: tzinfo
    hours: Iterable[Hours] = ()
    away: Iterable[Away] = ()
    taken: Iterable[Taken] = ()
    rooms: tuple[int, ...] = ()
    holidays: frozenset[date] = frozenset()

    @cached_property
    def hours_by_weekday(self) -> dict[int, list[Hours]]:
        return _grouped((row.weekday, row) for row in self.hours)

    @cached_property
    def away_by_officer(self) -> dict[int, list[Away]]:
        return _grouped((row.officer, row) for row in self.away)

    @cached_property
    def taken_by_day(self) -> dict[date, list[Taken]]:
        """What is taken, under every day it touches."""
        return _grouped((day, row) for row in self.taken for day in self._days_of(row))

    @cached_property
    def load(self) -> dict[int, int]:
        """How many times each officer is taken in the days in question."""
        counts: dict[int, int] = defaultdict(int)
        for row in self.taken:
            counts[row.officer] += 1
        return counts

    def _days_of(self, row: Taken) -> Iterator[date]:
        day, last = (moment.astimezone(self.zone).date() for moment in (row.starts, row.ends))
        while day <= last:
            yield day
            day += ONE_DAY

    def is_away(self, officer: int, day: date) -> bool:
        return any(row.covers(day) for row in self.away_by_officer.get(officer, ()))


def _grouped(pairs: Iterable[tuple]) -> dict:
    groups = defaultdict(list)
    for key, row in pairs:
        groups[key].append(row)
    return groups


def bookable_days(terms: Terms, holidays: frozenset[date], today: date) -> list[date]:
    """The working days one may book today: `notice_days` working days to `horizon_days` days ahead."""
    first = add_workdays(today, terms.notice_days, holidays)
    last = today + timedelta(days=terms.horizon_days)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [day for day in days if is_workday(day, holidays)]


def free_days(diary: Diary, terms: Terms, now: datetime) -> list[Day]:
    """The free times of every bookable day.

    A time begins a whole number of steps after an officer's hours begin, ends within them, has not begun,
    and overlaps, buffers included, nothing taken of that officer; when a room is needed, one is free as well.
    """
    days = bookable_days(terms, diary.holidays, now.astimezone(diary.zone).date())
    offers = (Day(day, tuple(_slots_of(diary, terms, day, now))) for day in days)
    return [offer for offer in offers if offer.slots]


def free_slot(diary: Diary, terms: Terms, starts: datetime, now: datetime) -> Slot | None:
    """The free time that begins at `starts`, or None."""
    day = starts.astimezone(diary.zone).date()
    if day not in bookable_days(terms, diary.holidays, now.astimezone(diary.zone).date()):
        return None
    return next((slot for slot in _slots_of(diary, terms, day, now) if slot.starts == starts), None)


def why_not(diary: Diary, terms: Terms, starts: datetime, now: datetime) -> WhyNot:
    """Why `starts`, which is not free, cannot be had; the first reason that holds."""
    day, today = (moment.astimezone(diary.zone).date() for moment in (starts, now))
    if starts <= now:
        return WhyNot.PAST
    if day > today + timedelta(days=terms.horizon_days):
        return WhyNot.TOO_FAR
    if not is_workday(day, diary.holidays):
        return WhyNot.CLOSED
    if day < add_workdays(today, terms.notice_days, diary.holidays):
        return WhyNot.TOO_SOON
    is_offered = any(moment == starts for moment, _end, _officers in _starts_of(diary, terms, day))
    return WhyNot.TAKEN if is_offered else WhyNot.NOT_OFFERED


def nearest(days: Iterable[Day], starts: datetime, count: int = 3) -> list[Slot]:
    """The free times closest to `starts`, in the order of the clock."""
    slots = sorted((slot for day in days for slot in day.slots), key=lambda slot: abs(slot.starts - starts))
    return sorted(slots[:count], key=lambda slot: slot.starts)


def _slots_of(diary: Diary, terms: Terms, day: date, now: datetime) -> Iterator[Slot]:
    taken = diary.taken_by_day.get(day, ())
    for starts, ends, officers in _starts_of(diary, terms, day):
        if starts <= now:
            continue
        clashes = [
            row for row in taken if row.starts < ends + terms.after and starts - terms.before < row.ends
        ]
        busy, full = {row.officer for row in clashes}, {row.room for row in clashes}
        free = sorted(officers - busy, key=lambda officer: (diary.load.get(officer, 0), officer))
        rooms = tuple(room for room in diary.rooms if room not in full)
        if free and (rooms or not terms.room_is_needed):
            yield Slot(starts, ends, tuple(free), rooms)


def _starts_of(diary: Diary, terms: Terms, day: date) -> list[tuple[datetime, datetime, set[int]]]:
    """Every start of `day` with its end and who serves then, whatever is taken; earliest first."""
    starts: dict[datetime, set[int]] = defaultdict(set)
    for hours in diary.hours_by_weekday.get(day.weekday(), ()):
        if diary.is_away(hours.officer, day):
            continue
        moment, closing = (datetime.combine(day, clock, diary.zone) for clock in (hours.starts, hours.ends))
        while moment + terms.length <= closing:
            starts[moment].add(hours.officer)
            moment += terms.step
    return [(moment, moment + terms.length, officers) for moment, officers in sorted(starts.items())]
