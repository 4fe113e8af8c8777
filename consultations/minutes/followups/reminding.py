"""When somebody is told about a follow-up: pure functions over working days."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from perkasa.core.workdays import add_workdays, workdays_between


@dataclass(frozen=True)
class Rhythm:
    """In working days: how long before the last day, how often once late, when the office above is told."""

    before: int
    every: int
    escalate_after: int


def next_day(due: date, *, after: date, days_off: Collection[date], rhythm: Rhythm) -> date:
    """The first day later than `after` on which something is to be said; there is always one."""
    ahead = [add_workdays(due, -rhythm.before, days_off), due]
    if coming := [day for day in ahead if day > after]:
        return min(coming)
    late = add_workdays(due, 1, days_off)
    while late <= after:
        late = add_workdays(late, max(rhythm.every, 1), days_off)
    above = add_workdays(due, rhythm.escalate_after, days_off)
    return min(late, above) if above > after else late


def is_for_the_office_above(due: date, day: date, *, days_off: Collection[date], rhythm: Rhythm) -> bool:
    """Whether it is so late on `day` that the superior is told."""
    return workdays_between(due, day, days_off) >= rhythm.escalate_after
