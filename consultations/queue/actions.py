"""Coming and going: who booked arrives, who walks in draws a number, whoever gives up leaves.

Every verb that changes the line first locks the row of its day: two people never draw one number, and two
officers never call one person.
"""

from datetime import datetime
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.queue.arrivals import check_arrival
from consultations.queue.lifecycle import TICKET
from consultations.queue.models import ServiceDay, Ticket
from consultations.queue.policies import may_receive
from consultations.queue.refusals import DayClosed, NoTicketsNow, NotOnSite
from consultations.queue.statuses import Lane
from consultations.schedule.models import Deviation
from consultations.services.models import Mode, Service
from perkasa.core.locks import locked
from perkasa.core.models import Holiday
from perkasa.core.refusals import NotAllowed
from perkasa.core.workdays import is_workday
from stakeholders.accounts.models import Account


def lock_today(now: datetime) -> ServiceDay:
    """The row of today, locked until the transaction ends; raises DayClosed."""
    today = timezone.localdate(now)
    ServiceDay.objects.get_or_create(day=today)
    [day] = locked(ServiceDay.objects.filter(day=today))
    if day.closed_at is not None:
        raise DayClosed
    return day


def lock_line_of(ticket: Ticket) -> Ticket:
    """`ticket` as it is now, with the line of its day locked."""
    locked(ServiceDay.objects.filter(pk=ticket.day_id))
    return Ticket.objects.for_listing().get(pk=ticket.pk)


def _next_number(day: ServiceDay, lane: Lane) -> int:
    return (day.tickets.filter(lane=lane).aggregate(last=Max("number"))["last"] or 0) + 1


@transaction.atomic
def check_in(booking: Booking, *, by: Account | None, has_priority: bool = False) -> Ticket:
    """Who booked is here and has a ticket; a second time answers with the first.

    `by` receives people at the desk; None when the visitor shows the code of the booking themselves.
    """
    if by is not None and not may_receive.test(by, None):
        raise NotAllowed
    now = timezone.now()
    day = lock_today(now)
    [booking] = locked(Booking.objects.filter(pk=booking.pk).select_related("service", "officer__account"))
    if earlier := Ticket.objects.for_listing().filter(booking=booking).first():
        return earlier
    check_arrival(booking, now)
    ticket = Ticket(
        day=day, lane=Lane.BOOKED, number=_next_number(day, Lane.BOOKED), service=booking.service,
        booking=booking, officer=booking.officer, planned_at=booking.starts_at, issued_by=by,
        has_priority=has_priority, arrived_at=now, joined_at=now,
    )  # fmt: skip
    ticket.save()
    TICKET.begin(ticket, by=by)
    return ticket


@transaction.atomic
def issue(
    service: Service, *, name: str, key: UUID, subject: str = "", has_priority: bool = False,
    account: Account | None = None, by: Account | None,
) -> Ticket:  # fmt: skip
    """Who comes without a booking has a number; the same `key` again answers with the first ticket.

    `by` receives people at the desk; None when the visitor draws it by phone, in office hours only.
    """
    now = timezone.now()
    if by is None:
        _offered_by_phone(now)
    elif not may_receive.test(by, None):
        raise NotAllowed
    if not service.is_open or Mode.ON_SITE not in service.modes:
        raise NotOnSite
    day = lock_today(now)
    if earlier := Ticket.objects.filter(key=key).first():
        return earlier
    ticket = Ticket(
        day=day, lane=Lane.WALK_IN, number=_next_number(day, Lane.WALK_IN), service=service, name=name,
        subject=subject, has_priority=has_priority, account=account, issued_by=by, key=key,
        arrived_at=now, joined_at=now,
    )  # fmt: skip
    ticket.save()
    TICKET.begin(ticket, by=by)
    return ticket


def _offered_by_phone(now: datetime) -> None:
    """Raises NoTicketsNow outside the hours in which people without a booking are received."""
    local = timezone.localtime(now)
    since, until = settings.QUEUE_HOURS
    if not is_workday(local.date(), Holiday.objects.days(local.date(), local.date())):
        raise NoTicketsNow
    if Deviation.objects.closing_at(local).exists():
        raise NoTicketsNow
    if not since <= local.time() < until:
        raise NoTicketsNow


@transaction.atomic
def leave(ticket: Ticket, *, by: Account | None) -> None:
    """The place in the line is given up; a booked time stays promised and can still be moved or cancelled."""
    ticket = lock_line_of(ticket)
    TICKET.advance(ticket, "leave", by=by)
