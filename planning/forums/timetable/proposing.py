"""A timetable proposed from what is asked for and where there is room: pure functions, the same each time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise
from typing import Any

from django.utils.translation import gettext as _

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Wish:
    """One agency that needs one turn for one field."""

    agency: int
    name: str
    field_code: str = ""


@dataclass(frozen=True)
class Table:
    """A desk with its free times; without a field it takes every field."""

    desk: int
    name: str
    times: Sequence[Span]
    field_code: str = ""

    def takes(self, wish: Wish) -> bool:
        """Whether the field of the wish is discussed here."""
        return not self.field_code or self.field_code == wish.field_code


@dataclass(frozen=True)
class Seat:
    """One free time of one desk."""

    desk: int
    span: Span


@dataclass(frozen=True)
class Left:
    """A wish that found no seat, and why."""

    wish: Wish
    reason: str


@dataclass(frozen=True)
class Frame:
    """How a day is cut: how long a turn lasts, when turns begin and end, and the pause in between."""

    minutes: int
    opens: time
    closes: time
    pause: tuple[time, time] | None = None


@dataclass
class Proposed:
    """Who sits where and when, and who could not be placed."""

    placed: dict[Wish, Seat] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)


def times_within(span: Span, frame: Frame, zone: tzinfo) -> list[Span]:
    """The turns of `frame` that lie inside `span`, day by day; none over the pause."""
    day, found = span[0].astimezone(zone).date(), []
    while day <= span[1].astimezone(zone).date():
        for begins, ends in _parts(frame):
            found += _cut(
                max(datetime.combine(day, begins, zone), span[0]),
                min(datetime.combine(day, ends, zone), span[1]),
                timedelta(minutes=frame.minutes),
            )
        day = date.fromordinal(day.toordinal() + 1)
    return found


def _parts(frame: Frame) -> list[tuple[time, time]]:
    edges = [frame.opens, *(frame.pause or ()), frame.closes]
    return [part for part in list(pairwise(edges))[::2] if part[0] < part[1]]


def _cut(begins: datetime, ends: datetime, length: timedelta) -> list[Span]:
    found = []
    while begins + length <= ends:
        found.append((begins, begins + length))
        begins += length
    return found


def overlaps(one: Span, other: Span) -> bool:
    """Whether two times have a moment in common."""
    return one[0] < other[1] and other[0] < one[1]


def propose(wishes: Iterable[Wish], tables: Sequence[Table], busy: Mapping[int, Sequence[Span]]) -> Proposed:
    """A seat for every wish where there is one; `busy` says when an agency sits elsewhere already.

    Who has the least choice is placed first; who came before moves aside when that makes room for one more.
    For agencies with one wish each nobody is left who could have been placed.
    """
    plan = _Plan(tables, busy)
    order = sorted(wishes, key=lambda wish: (len(plan.seats_for(wish)), wish.name, wish.field_code))
    left = [wish for wish in order if not plan.seat(wish, set())]
    return Proposed(plan.held, [Left(wish, plan.why_not(wish, order)) for wish in left])


class _Plan:
    """Who holds which seat so far."""

    def __init__(self, tables: Sequence[Table], busy: Mapping[int, Sequence[Span]]):
        self.tables, self.busy = tables, busy
        self.held: dict[Wish, Seat] = {}
        self.holder: dict[Seat, Wish] = {}

    def seats_for(self, wish: Wish) -> list[Seat]:
        """Where the wish could sit if it were alone, the earliest first."""
        taken = self.busy.get(wish.agency, ())
        seats = [Seat(table.desk, span) for table in self.tables if table.takes(wish) for span in table.times]
        free = [seat for seat in seats if not any(overlaps(seat.span, other) for other in taken)]
        return sorted(free, key=lambda seat: seat.span)

    def seat(self, wish: Wish, tried: set[Seat]) -> bool:
        """The wish has a seat, if need be with others moving aside; False leaves all as it was."""
        for seat in self.seats_for(wish):
            if seat in tried or self._sits_elsewhere(wish, seat.span):
                continue
            tried.add(seat)
            before = self.holder.get(seat)
            self._give(seat, wish)
            if before is None or self.seat(before, tried):
                return True
            del self.held[wish]
            self._give(seat, before)
        return False

    def _give(self, seat: Seat, wish: Wish) -> None:
        if before := self.holder.get(seat):
            self.held.pop(before, None)
        self.held[wish], self.holder[seat] = seat, wish

    def _sits_elsewhere(self, wish: Wish, span: Span) -> bool:
        others = (seat.span for other, seat in self.held.items() if other.agency == wish.agency)
        return any(overlaps(span, other) for other in others)

    def why_not(self, wish: Wish, wishes: Sequence[Wish]) -> str:
        """In words: no desk for its field, busy whenever there is one, or too many for too few seats."""
        tables = [table for table in self.tables if table.takes(wish)]
        said: dict[str, Any] = {
            "field": wish.field_code or _("mana pun"),
            "desks": ", ".join(each.name for each in tables),
        }
        if not tables:
            return _("Tidak ada desk untuk urusan %(field)s. Siapkan satu.") % said
        seats = self.seats_for(wish)
        said |= {"seats": sum(len(table.times) for table in tables)}
        if not said["seats"]:
            return _("Tidak ada waktu kosong lagi di %(desks)s.") % said
        if all(self._sits_elsewhere(wish, seat.span) for seat in seats):
            return _("Instansi ini berada di desk lain pada semua waktu kosong %(desks)s.") % said
        said["wanted"] = sum(any(table.takes(other) for table in tables) for other in wishes)
        return (
            _(
                "%(desks)s hanya punya %(seats)d giliran, sedangkan %(wanted)d permintaan memerlukannya. "
                "Perpanjang waktunya, pendekkan gilirannya, atau tambah desk."
            )
            % said
        )
