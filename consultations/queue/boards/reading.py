"""What stands on the board: numbers and rooms, nothing else."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from consultations.queue.line import Line
from consultations.queue.models import Ticket
from consultations.queue.statuses import ATTENDED, Status

NEXT = 8
FRESH = timedelta(seconds=25)


@dataclass(frozen=True)
class Call:
    """A number called to a room; `is_fresh` just now, `stamp` changes when it is called again."""

    label: str
    room: str
    at: datetime
    is_called: bool
    is_fresh: bool
    stamp: str


def calls(line: Line) -> list[Call]:
    """Who is called or served, the latest call first."""
    shown = [
        _call(ticket, ticket.called_at, line)
        for ticket in line.tickets
        if ticket.status in ATTENDED and ticket.called_at
    ]
    return sorted(shown, key=lambda call: call.at, reverse=True)


def _call(ticket: Ticket, at: datetime, line: Line) -> Call:
    is_called = ticket.status == Status.CALLED
    is_fresh = is_called and line.now - at < FRESH
    stamp = f"{ticket.label} {at:%H%M%S}" if is_called else ""
    return Call(ticket.label, ticket.room.name, at, is_called, is_fresh, stamp)


def upcoming(line: Line) -> list[str]:
    """The numbers whose turn comes next."""
    return [ticket.label for ticket, _why in line.turns[:NEXT]]
