"""Whose turn it is: one fair order of those who booked and those who walked in. Pure functions.

1. Who booked and came in time goes first as soon as their time has come: it was promised to them. "In time"
   is up to the tolerance after the booked time, "has come" from the tolerance before it. Among themselves
   the booked time decides, so coming early overtakes nobody.
2. Everybody else is called by how long they have waited: walk-ins, and who came too late for a booked time or
   was not there when called (they join the line at that moment).
3. People with special needs (lansia, penyandang disabilitas, ibu hamil) count as having joined earlier by the
   head start (UU 25/2009 ps. 29: perlakuan khusus). It is long, but it ends: nobody is passed over for ever.
4. Who booked and is early waits for their time; they are called before it only when nobody else waits.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Why(StrEnum):
    """Why somebody stands where they stand."""

    DUE = "due"
    PRIORITY = "priority"
    WAITING = "waiting"
    LATE = "late"
    RETURNED = "returned"
    EARLY = "early"


FIRST, LINE, LAST = range(3)
BLOCKS = {Why.DUE: FIRST, Why.EARLY: LAST}


@dataclass(frozen=True)
class Rules:
    """`tolerance` around a booked time; `head_start` of those with special needs."""

    tolerance: timedelta
    head_start: timedelta


@dataclass(frozen=True)
class Waiting:
    """Somebody who waits: since when, for which booked time if any, and how often they were not there."""

    key: int
    joined_at: datetime
    planned_at: datetime | None = None
    has_priority: bool = False
    misses: int = 0


@dataclass(frozen=True)
class Turn:
    """A place in the line, with its reason."""

    key: int
    why: Why


def in_order(people: Iterable[Waiting], rules: Rules, now: datetime) -> list[Turn]:
    """Everybody who waits, each once, the next first."""
    reasons = ((person, why(person, rules, now)) for person in people)
    line = sorted(reasons, key=lambda row: (*_claim(row[0], row[1], rules), row[0].joined_at, row[0].key))
    return [Turn(person.key, reason) for person, reason in line]


def why(person: Waiting, rules: Rules, now: datetime) -> Why:
    """The reason of `person`'s place at `now`."""
    if person.misses:
        return Why.RETURNED
    if person.planned_at is not None and person.joined_at <= person.planned_at + rules.tolerance:
        return Why.DUE if now >= person.planned_at - rules.tolerance else Why.EARLY
    if person.has_priority:
        return Why.PRIORITY
    return Why.LATE if person.planned_at is not None else Why.WAITING


def _claim(person: Waiting, reason: Why, rules: Rules) -> tuple[int, datetime]:
    """Which part of the line, and the moment that decides inside it."""
    if person.planned_at is not None and reason in BLOCKS:
        return BLOCKS[reason], person.planned_at
    return LINE, person.joined_at - (rules.head_start if person.has_priority else timedelta(0))
