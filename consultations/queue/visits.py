"""A visit in the diary: who walked in becomes a real booking, and what an officer takes is really theirs."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import OCCUPYING, Booking, Status
from consultations.bookings.taking import TAKEN, end_holds
from consultations.queue.models import Ticket
from consultations.queue.refusals import PromiseFirst
from consultations.services.models import Mode, Officer, Room
from perkasa.core.locks import guarded, locked
from stakeholders.accounts.models import Account

TIMES = ["officer", "room", "period", "occupied"]


def lock_place(officer: Officer, room: Room, now: datetime) -> None:
    """Nobody else takes a time of this officer or room until the transaction ends; dead holds are gone."""
    locked(Officer.objects.filter(pk=officer.pk))
    locked(Room.objects.filter(pk=room.pk))
    end_holds([officer], [room], now)


def in_the_way(
    officers: Collection[int], room: Room, since: datetime, until: datetime, besides: int | None = None
) -> Booking | None:
    """The first booking of any of these officers or the room between two moments, `besides` not counted."""
    theirs = Q(officer_times__officer__in=officers, officer_times__is_taking=True)
    there = Q(room=room, status__in=OCCUPYING, seat=None)
    found = Booking.objects.filter(theirs | there, occupied__overlap=(since, until)).exclude(pk=besides)
    return found.order_by("occupied").first()


def free_until(
    officers: Collection[int], room: Room, since: datetime, length: timedelta, besides: int | None = None
) -> datetime:
    """Until when, at most for `length`, all are free from `since` on; raises PromiseFirst if too short."""
    obstacle = in_the_way(officers, room, since, since + length, besides)
    if obstacle is None:
        return since + length
    until = obstacle.occupied.lower
    if until < since + timedelta(minutes=settings.QUEUE_SHORTEST_MINUTES):
        raise PromiseFirst.with_booking(obstacle)
    return until


def begin_visit(ticket: Ticket, officer: Officer, room: Room, now: datetime, *, by: Account) -> Booking:
    """The booking of `ticket` runs from `now` with `officer` in `room`, as far as both are free."""
    lock_place(officer, room, now)
    booking = ticket.booking
    length = _length_of(ticket, now)
    crew = {officer.pk, *_companions(booking)}
    until = free_until(crew, room, now, length, besides=booking.pk if booking else None)
    period = DateTimeTZRange(now, until)
    if booking is None:
        return _walk_in(ticket, period, by=by)
    booking.officer, booking.room, booking.period, booking.occupied = officer, room, period, period
    with guarded(TAKEN):
        booking.save(update_fields=TIMES)
    return booking


def _length_of(ticket: Ticket, now: datetime) -> timedelta:
    """What was booked; the service's own length for a walk-in or when the booked time is all over."""
    booking = ticket.booking
    if booking is None or booking.ends_at <= now:
        return ticket.service.length
    return booking.ends_at - booking.starts_at


def _companions(booking: Booking | None) -> Iterable[int]:
    """Who else serves the consultation."""
    if booking is None:
        return []
    return booking.officer_times.filter(is_lead=False).values_list("officer_id", flat=True)


def _walk_in(ticket: Ticket, period: DateTimeTZRange, *, by: Account) -> Booking:
    """What a visit without an appointment leaves: a booking that was promised as it began."""
    now = period.lower
    booking = Booking(
        service=ticket.service, officer=ticket.officer, room=ticket.room, mode=Mode.ON_SITE, period=period,
        occupied=period, requested_by=guest_of(ticket), status=Status.CONFIRMED,
        subject=ticket.subject or _("Kunjungan langsung: %s") % ticket.service.name, question=ticket.subject,
        held_at=ticket.arrived_at, requested_at=ticket.arrived_at, answer_due=timezone.localdate(now),
        decided_by=by, decided_at=now, key=ticket.key,
    )  # fmt: skip
    with guarded(TAKEN):
        booking.save()
    BOOKING.begin(booking, by=by, reason=_("Datang langsung dengan tiket %s.") % ticket.label)
    return booking


def guest_of(ticket: Ticket) -> Account:
    """The account of who walked in; a closed one with nothing but the name when there is none."""
    if ticket.account is not None:
        return ticket.account
    return Account.objects.create_user(
        f"{ticket.code.lower()}@tamu.invalid", full_name=ticket.name, is_active=False
    )


def end_visit(ticket: Ticket, now: datetime) -> Booking:
    """What is left of the visit's time is free again; one that took longer keeps the time it had."""
    [booking] = locked(Booking.objects.filter(ticket=ticket))
    if booking.starts_at < now < booking.ends_at:
        booking.period = booking.occupied = DateTimeTZRange(booking.starts_at, now)
        booking.save(update_fields=["period", "occupied"])
    return booking
