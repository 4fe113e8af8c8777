"""What the front desk reads: who is promised for today, who waits and why in this order, who serves where."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.queue.line import Line
from consultations.queue.models import Counter, Ticket
from consultations.queue.order import Why
from consultations.queue.statuses import ATTENDED
from consultations.services.models import Mode, Officer
from perkasa.core.words import clock

REASONS = {
    Why.DUE: _("Janji, waktunya tiba"),
    Why.PRIORITY: _("Didahulukan (UU 25/2009)"),
    Why.WAITING: _("Menurut lama menunggu"),
    Why.LATE: _("Janji, datang terlambat"),
    Why.RETURNED: _("Tadi tidak ada saat dipanggil"),
    Why.EARLY: _("Janji, belum waktunya"),
}


@dataclass(frozen=True)
class Row:
    """One who waits: the ticket, since when, and why here."""

    ticket: Ticket
    since: str
    reason: str


@dataclass(frozen=True)
class Place:
    """Where an officer serves, and whom just now."""

    counter: Counter
    ticket: Ticket | None


def rows(line: Line) -> list[Row]:
    """Who waits, in order."""
    return [Row(ticket, clock(ticket.arrived_at), str(REASONS[why])) for ticket, why in line.turns]


def rows_of(line: Line, officer: Officer) -> list[Row]:
    """Who waits for `officer`, in order: theirs, and those of nobody yet whose service they know; also before
    they have opened a room."""
    known = set(officer.services.values_list("pk", flat=True))
    return [
        row
        for row in rows(line)
        if row.ticket.officer_id == officer.pk
        or (row.ticket.officer_id is None and row.ticket.service_id in known)
    ]


def places(line: Line) -> list[Place]:
    """Every officer who serves today, with whom they are busy."""
    attended = {ticket.officer_id: ticket for ticket in line.tickets if ticket.status in ATTENDED}
    return [Place(counter, attended.get(counter.officer_id)) for counter in line.counters]


def promised(now: datetime):
    """Today's promised visits that have not arrived yet, in the order of the clock."""
    since = now.replace(hour=0, minute=0, second=0, microsecond=0)
    until = now.replace(hour=23, minute=59, second=59)
    today = Booking.objects.filter(
        status=BookingStatus.CONFIRMED, mode=Mode.ON_SITE, ticket=None, session=None
    )
    return today.filter(period__startswith__range=(since, until)).for_listing().order_by("period")
