"""When officers or rooms are there: a pure function over the hours of the week and the days that differ."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property


@dataclass(frozen=True)
class Hours:
    """Somebody is there on `weekday` (Monday is 0) from `starts` until `ends`, in the office's own time."""

    whose: int
    weekday: int
    starts: time
    ends: time


@dataclass(frozen=True)
class Days:
    """From `since` until the day before `until`; an open end is None."""

    whose: int
    since: date | None
    until: date | None

    def covers(self, day: date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Away(Days):
    """Not there on these days: all day, or from `starts` until `ends` where both are given."""

    starts: time | None = None
    ends: time | None = None


@dataclass(frozen=True)
class Extra(Days):
    """There on each of these days from `starts` until `ends`, also on closed days."""

    starts: time = time.min
    ends: time = time.max


@dataclass(frozen=True)
class Span:
    """A stretch of one day's clock."""

    whose: int
    starts: time
    ends: time


@dataclass(frozen=True)
class Timetable:
    """The hours of several officers, or of several rooms."""

    hours: Iterable[Hours] = ()
    extra: Iterable[Extra] = ()
    away: Iterable[Away] = ()

    @cached_property
    def by_weekday(self) -> dict[int, list[Hours]]:
        groups: dict[int, list[Hours]] = defaultdict(list)
        for row in self.hours:
            groups[row.weekday].append(row)
        return groups

    @cached_property
    def whose(self) -> frozenset[int]:
        """Everybody who has hours of the week."""
        return frozenset(row.whose for row in self.hours)

    def adds_to(self, day: date) -> bool:
        """Whether somebody is there on top of the week."""
        return any(row.covers(day) for row in self.extra)

    def spans(self, day: date, *, is_workday: bool) -> list[Span]:
        """When who is there on `day`; those away all day are not."""
        gone = {row.whose for row in self.away if row.starts is None and row.covers(day)}
        found = [*(self.by_weekday.get(day.weekday(), ()) if is_workday else ())]
        more = [row for row in self.extra if row.covers(day)]
        return [Span(row.whose, row.starts, row.ends) for row in [*found, *more] if row.whose not in gone]

    def gaps(self, day: date) -> Iterator[Span]:
        """When who is not there although their hours say so: all day or a part of it."""
        for row in self.away:
            if row.covers(day):
                yield Span(row.whose, row.starts or time.min, row.ends or time.max)
