"""What the board of a forum says: who sits now, who is next, who waits longer; pure functions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from planning.forums.timetable.models import Turn
from planning.forums.timetable.statuses import Status

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Expected:
    """A turn that waits, and when it will really begin."""

    turn: Turn
    begins: datetime

    @property
    def late(self) -> int:
        """By how many whole minutes later than planned."""
        return max((self.begins - self.turn.period.lower) // MINUTE, 0)


@dataclass(frozen=True)
class Row:
    """One desk on the board."""

    desk: str
    now: Turn | None
    waiting: Sequence[Expected]
    minutes_left: int | None = None

    @property
    def next(self) -> Expected | None:
        return next(iter(self.waiting), None)


def expected_of(turns: Iterable[Turn], now: datetime) -> list[Expected]:
    """When those who wait at one desk will begin, given `now` and how long each before them takes."""
    free, waiting = now, []
    for turn in sorted(turns, key=lambda each: each.period.lower):
        length = turn.period.upper - turn.period.lower
        if turn.status == Status.RUNNING and turn.started_at:
            free = max(turn.started_at + length, now)
        elif turn.status == Status.WAITING:
            begins = max(turn.period.lower, free)
            waiting.append(Expected(turn, begins))
            free = begins + length
    return waiting


def rows_of(turns: Iterable[Turn], now: datetime) -> list[Row]:
    """One row a desk, in the order of their names."""
    by_desk = sorted(turns, key=lambda turn: (turn.desk.name, turn.desk_id))
    return [_row(desk.name, list(group), now) for desk, group in groupby(by_desk, key=lambda turn: turn.desk)]


def _row(desk: str, turns: list[Turn], now: datetime) -> Row:
    sitting = next((turn for turn in turns if turn.status == Status.RUNNING), None)
    left = None
    if sitting and sitting.started_at:
        left = (sitting.started_at + (sitting.period.upper - sitting.period.lower) - now) // MINUTE
    return Row(desk, sitting, expected_of(turns, now), left)
