"""Which times are free: a pure function over rows that knows neither Django, the database nor the clock."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property

from consultations.schedule.timetable import Span, Timetable
from perkasa.core.workdays import ONE_DAY, add_workdays, is_workday

NOBODY = Timetable()


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
    """A free time with its officers (the competent first, then the least busy) and rooms."""

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
    AWAY = "away"
    NOT_OFFERED = "not_offered"
    TAKEN = "taken"


@dataclass(frozen=True)
class Diary:
    """Everything written down about the days in question.

    A room without opening hours may be used at any hour. Nothing is offered during `closures` of the whole
    office. `competent` officers stand first; `companions` come along, so they must be free as well.
    """

    zone: tzinfo
    officers: Timetable = NOBODY
    taken: Iterable[Taken] = ()
    rooms: tuple[int, ...] = ()
    openings: Timetable = NOBODY
    closures: Timetable = NOBODY
    holidays: frozenset[date] = frozenset()
    competent: frozenset[int] = frozenset()
    companions: frozenset[int] = frozenset()

    @cached_property
    def taken_by_day(self) -> dict[date, list[Taken]]:
        """What is taken, under every day it touches."""
        groups: dict[date, list[Taken]] = defaultdict(list)
        for row in self.taken:
            for day in self._days_of(row):
                groups[day].append(row)
        return groups

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

    def is_workday(self, day: date) -> bool:
        return is_workday(day, self.holidays)

    def is_open(self, day: date) -> bool:
        """Whether anything can be offered on `day`: a working day, or one with extra hours."""
        if any(row.starts is None and row.covers(day) for row in self.closures.away):
            return False
        return self.is_workday(day) or self.officers.adds_to(day)

    def by_preference(self, officers: Iterable[int]) -> tuple[int, ...]:
        """Who takes it: the competent first, then the least busy."""
        return tuple(
            sorted(officers, key=lambda one: (one not in self.competent, self.load.get(one, 0), one))
        )


def bookable_days(diary: Diary, terms: Terms, today: date) -> list[date]:
    """The open days one may book today: `notice_days` working days to `horizon_days` days ahead."""
    first = add_workdays(today, terms.notice_days, diary.holidays)
    last = today + timedelta(days=terms.horizon_days)
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [day for day in days if diary.is_open(day)]


def free_days(diary: Diary, terms: Terms, now: datetime) -> list[Day]:
    """The free times of every bookable day.

    A time begins a whole number of steps after an officer's hours begin, ends within them, has not begun,
    and overlaps, buffers included, nothing taken of that officer and no absence; when a room is needed, one
    is open and free as well.
    """
    days = bookable_days(diary, terms, now.astimezone(diary.zone).date())
    offers = (Day(day, tuple(_slots_of(diary, terms, day, now))) for day in days)
    return [offer for offer in offers if offer.slots]


def free_slot(diary: Diary, terms: Terms, starts: datetime, now: datetime) -> Slot | None:
    """The free time that begins at `starts`, or None."""
    day = starts.astimezone(diary.zone).date()
    if day not in bookable_days(diary, terms, now.astimezone(diary.zone).date()):
        return None
    return next((slot for slot in _slots_of(diary, terms, day, now) if slot.starts == starts), None)


def why_not(diary: Diary, terms: Terms, starts: datetime, now: datetime) -> WhyNot:
    """Why `starts`, which is not free, cannot be had; the first reason that holds."""
    day, today = (moment.astimezone(diary.zone).date() for moment in (starts, now))
    if starts <= now:
        return WhyNot.PAST
    if day > today + timedelta(days=terms.horizon_days):
        return WhyNot.TOO_FAR
    if not diary.is_open(day) or _Day(diary, day).is_closed(starts, starts + terms.length):
        return WhyNot.CLOSED
    if day < add_workdays(today, terms.notice_days, diary.holidays):
        return WhyNot.TOO_SOON
    is_offered = any(moment == starts for moment, _end, _officers in _starts_of(diary, terms, day))
    return WhyNot.TAKEN if is_offered else WhyNot.NOT_OFFERED


def nearest(days: Iterable[Day], starts: datetime, count: int = 3) -> list[Slot]:
    """The free times closest to `starts`, in the order of the clock."""
    slots = sorted((slot for day in days for slot in day.slots), key=lambda slot: abs(slot.starts - starts))
    return sorted(slots[:count], key=lambda slot: slot.starts)


def who_is_free(diary: Diary, terms: Terms, starts: datetime, ends: datetime) -> set[int]:
    """Everybody in the diary who serves the whole of [starts, ends) and is neither taken nor away then."""
    day = _Day(diary, starts.astimezone(diary.zone).date())
    if day.is_closed(starts, ends):
        return set()
    busy, _rooms = day.taken(starts - terms.before, ends + terms.after)
    return day.serving(starts, ends) - busy - day.absent(starts, ends)


def why_not_there(
    diary: Diary, terms: Terms, officer: int, starts: datetime, ends: datetime
) -> WhyNot | None:
    """Why `officer` cannot hold what they themselves set for [starts, ends), at any hour of an open day."""
    day = starts.astimezone(diary.zone).date()
    hall = _Day(diary, day)
    if not diary.is_open(day) or hall.is_closed(starts, ends):
        return WhyNot.CLOSED
    if officer in hall.absent(starts, ends):
        return WhyNot.AWAY
    busy, _rooms = hall.taken(starts - terms.before, ends + terms.after)
    return WhyNot.TAKEN if officer in busy else None


def rooms_free(diary: Diary, terms: Terms, starts: datetime, ends: datetime) -> tuple[int, ...]:
    """The rooms that are open for the whole of [starts, ends) and, buffers included, not taken."""
    hall = _Day(diary, starts.astimezone(diary.zone).date())
    _officers, full = hall.taken(starts - terms.before, ends + terms.after)
    return tuple(room for room in diary.rooms if room not in full and hall.is_open(room, starts, ends))


def _slots_of(diary: Diary, terms: Terms, day: date, now: datetime) -> Iterator[Slot]:
    hall = _Day(diary, day)
    for starts, ends, officers in _starts_of(diary, terms, day):
        if starts <= now or hall.is_closed(starts, ends):
            continue
        busy, full = hall.taken(starts - terms.before, ends + terms.after)
        absent = hall.absent(starts, ends)
        if diary.companions & (busy | absent) or not diary.companions <= hall.serving(starts, ends):
            continue
        free = officers - busy - absent - diary.companions
        rooms = tuple(room for room in diary.rooms if room not in full and hall.is_open(room, starts, ends))
        if free and (rooms or not terms.room_is_needed):
            yield Slot(starts, ends, diary.by_preference(free), rooms)


class _Day:
    """One day of the diary, in moments instead of clocks."""

    def __init__(self, diary: Diary, day: date):
        self.diary, self.day = diary, day
        is_workday = diary.is_workday(day)
        self.rows = diary.taken_by_day.get(day, ())
        self.closed = self._moments(diary.closures.gaps(day))
        self.gaps = self._moments(diary.officers.gaps(day))
        self.shut = self._moments(diary.openings.gaps(day))
        self.opened = self._moments(diary.openings.spans(day, is_workday=is_workday))
        self.served = self._moments(diary.officers.spans(day, is_workday=is_workday))

    def _moments(self, spans: Iterable[Span]) -> list[tuple[int, datetime, datetime]]:
        zone = self.diary.zone
        return [
            (span.whose, *(datetime.combine(self.day, clock, zone) for clock in (span.starts, span.ends)))
            for span in spans
        ]

    def taken(self, starts: datetime, ends: datetime) -> tuple[set[int], set[int | None]]:
        """The officers and the rooms of which some part of [starts, ends) is taken."""
        clashes = [row for row in self.rows if row.starts < ends and starts < row.ends]
        return {row.officer for row in clashes}, {row.room for row in clashes}

    def is_closed(self, starts: datetime, ends: datetime) -> bool:
        """Whether the office is closed in some part of [starts, ends)."""
        return any(since < ends and starts < until for _whose, since, until in self.closed)

    def absent(self, starts: datetime, ends: datetime) -> set[int]:
        """The officers who are away in some part of [starts, ends)."""
        return {whose for whose, since, until in self.gaps if since < ends and starts < until}

    def serving(self, starts: datetime, ends: datetime) -> set[int]:
        """The officers whose hours hold the whole of [starts, ends)."""
        return {whose for whose, since, until in self.served if since <= starts and ends <= until}

    def is_open(self, room: int, starts: datetime, ends: datetime) -> bool:
        """Whether `room` may be used for the whole of [starts, ends), whoever uses it."""
        if any(room == shut and since < ends and starts < until for shut, since, until in self.shut):
            return False
        has_hours = room in self.diary.openings.whose
        return not has_hours or any(
            room == one and since <= starts and ends <= until for one, since, until in self.opened
        )


def _starts_of(diary: Diary, terms: Terms, day: date) -> list[tuple[datetime, datetime, set[int]]]:
    """Every start of `day` with its end and who serves then, whatever is taken; earliest first."""
    starts: dict[datetime, set[int]] = defaultdict(set)
    for span in diary.officers.spans(day, is_workday=diary.is_workday(day)):
        moment, closing = (datetime.combine(day, clock, diary.zone) for clock in (span.starts, span.ends))
        while moment + terms.length <= closing:
            starts[moment].add(span.whose)
            moment += terms.step
    return [(moment, moment + terms.length, officers) for moment, officers in sorted(starts.items())]
