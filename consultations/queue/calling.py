"""Calling and serving: next, again, not there, begin, finish, pass on."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from consultations.bookings import answers
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking
from consultations.queue.actions import lock_line_of, lock_today
from consultations.queue.lifecycle import TICKET
from consultations.queue.line import turns
from consultations.queue.models import Counter, Ticket
from consultations.queue.policies import may_receive
from consultations.queue.refusals import (
    NobodyWaits,
    NoCounter,
    NotCompetent,
    PromiseFirst,
    SameOfficer,
    StillAttending,
)
from consultations.queue.statuses import Lane, Status
from consultations.queue.visits import begin_visit, end_visit, free_until
from consultations.services.models import Officer, Room
from perkasa.core.locks import guarded
from perkasa.core.refusals import NotAllowed, Refusal
from stakeholders.accounts.models import Account

BUSY: dict[str, type[Refusal]] = {"officer_attends_one_ticket": StillAttending}


@transaction.atomic
def open_counter(officer: Officer, room: Room, *, by: Account) -> Counter:
    """`officer` serves in `room` today."""
    if not may_receive.test(by, None):
        raise NotAllowed
    where = {"room": room, "day": timezone.localdate(), "is_open": True}
    counter, _is_new = Counter.objects.update_or_create(officer=officer, defaults=where)
    return counter


@transaction.atomic
def close_counter(officer: Officer, *, by: Account) -> None:
    """Nobody is called to `officer` any more until they open again."""
    if not may_receive.test(by, None):
        raise NotAllowed
    Counter.objects.filter(officer=officer).update(is_open=False)


@transaction.atomic
def call_next(officer: Officer, *, by: Account) -> Ticket:
    """Whoever is next for `officer` is called to their room; nobody else can call that person.

    Raises NoCounter, StillAttending, NobodyWaits, or PromiseFirst when only walk-ins wait and a promised time
    is so near that there is none left for them.
    """
    now = timezone.now()
    day = lock_today(now)
    counter = Counter.objects.open_on(day.day).filter(officer=officer).first()
    if counter is None:
        raise NoCounter
    if Ticket.objects.attended().filter(officer=officer).exists():
        raise StillAttending
    ticket = _next_for(officer, counter.room, Ticket.objects.filter(day=day), now)
    also = {"officer": officer, "room": counter.room, "called_at": now}
    with guarded(BUSY):
        TICKET.advance(ticket, "call", by=by, also=also)
    return ticket


def _next_for(officer: Officer, room: Room, tickets, now: datetime) -> Ticket:
    """The first of the line that this officer can really serve now."""
    line = turns(tickets.waiting().for_officer(officer).for_listing(), now)
    promised: PromiseFirst | None = None
    for ticket, _why in line:
        if ticket.lane == Lane.BOOKED:
            return ticket
        try:
            free_until([officer.pk], room, now, ticket.service.length)
        except PromiseFirst as refusal:
            promised = refusal
        else:
            return ticket
    raise promised or NobodyWaits


@transaction.atomic
def call_again(ticket: Ticket, *, by: Account) -> None:
    """The board calls the number once more."""
    ticket = lock_line_of(ticket)
    TICKET.advance(ticket, "call_again", by=by, also={"called_at": timezone.now()})


@transaction.atomic
def not_there(ticket: Ticket, *, by: Account) -> Status:
    """Nobody came: back into the line from now on, and absent after `QUEUE_RETURNS` returns.

    Answers where the ticket stands. A booking whose time has passed long enough is absent with it.
    """
    ticket, now = lock_line_of(ticket), timezone.now()
    missed = {"misses": ticket.misses + 1}
    if ticket.misses < settings.QUEUE_RETURNS:
        again = {"joined_at": now, "room": None, "officer": _still_for(ticket)}
        TICKET.advance(ticket, "return_to_line", by=by, also=missed | again)
        return Status.WAITING
    TICKET.advance(ticket, "mark_absent", by=by, also=missed)
    if ticket.booking is not None and _may_mark_absent(ticket.booking, by):
        answers.mark_absent(ticket.booking, by=by)
    return Status.ABSENT


def _may_mark_absent(booking: Booking, by: Account) -> bool:
    """Whether `by` answers for it and its time has passed long enough; else its officer closes it."""
    return any(step.name == "mark_absent" for step in BOOKING.available(booking, by))


def _still_for(ticket: Ticket) -> Officer | None:
    """Who walked in is anybody's again; who booked stays with their officer."""
    return ticket.officer if ticket.booking is not None else None


@transaction.atomic
def begin(ticket: Ticket, *, by: Account) -> None:
    """The visit has begun: its officer and room are taken in the diary from now on.

    Raises PromiseFirst when a promised time of the officer or the room leaves no room for it.
    """
    ticket, now = lock_line_of(ticket), timezone.now()
    with guarded(BUSY):
        booking = ticket.booking
        if ticket.status == Status.CALLED and ticket.officer and ticket.room:
            booking = begin_visit(ticket, ticket.officer, ticket.room, now, by=by)
        TICKET.advance(ticket, "begin", by=by, also={"booking": booking, "begun_at": now})


@transaction.atomic
def finish(ticket: Ticket, *, by: Account) -> None:
    """The consultation took place; its minutes and survey follow, and the officer is free for the next."""
    ticket, now = lock_line_of(ticket), timezone.now()
    TICKET.advance(ticket, "finish", by=by, also={"finished_at": now})
    booking = end_visit(ticket, now)
    answers.conclude(booking, by=by)


@transaction.atomic
def transfer(ticket: Ticket, *, to: Officer, by: Account) -> None:
    """The visitor waits for `to`, with the waiting they already have behind them."""
    ticket, now = lock_line_of(ticket), timezone.now()
    if ticket.officer_id == to.pk:
        raise SameOfficer
    if not Officer.objects.active().filter(pk=to.pk, services=ticket.service_id).exists():
        raise NotCompetent
    was_begun = ticket.status == Status.SERVING
    TICKET.advance(ticket, "transfer", by=by, also={"officer": to, "room": None, "begun_at": None})
    if was_begun:
        end_visit(ticket, now)
