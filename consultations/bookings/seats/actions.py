"""What can be done to group sessions: open one, take a seat, note that it took place, call it off.

A seat, once held, is a booking like any other: described, sent, cancelled and reminded of in the same way.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from consultations.bookings import answers
from consultations.bookings.holding import begin_hold
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.limits import check_person
from consultations.bookings.models import Booking, Status
from consultations.bookings.policies import may_answer
from consultations.bookings.refusals import AlreadySeated, LineFirst, SessionClosed, SessionFull
from consultations.bookings.seats import policies
from consultations.bookings.seats.following import seats_of
from consultations.bookings.seats.models import GroupSession, Seat
from consultations.bookings.seats.placing import check_place
from consultations.bookings.seats.refusals import (
    BeginsInThePast,
    ClosesTooLate,
    NoRoomFree,
    OfficerBusy,
    OfficerDoesNotServe,
)
from consultations.bookings.statuses import OCCUPYING
from consultations.bookings.taking import end_holds, lock
from consultations.bookings.telling import announce
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed
from stakeholders.accounts.models import Account


@dataclass(frozen=True)
class Plan:
    """What an officer plans: when, how long, with how many seats, where, and until when people may join."""

    topic: str
    starts_at: datetime
    minutes: int
    mode: Mode
    seats: int
    closes_at: datetime
    officer: Officer
    room: Room | None = None
    meeting_url: str = ""
    note: str = ""

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + timedelta(minutes=self.minutes)


@transaction.atomic
def open_session(service: Service, plan: Plan, *, by: Account) -> GroupSession:
    """The session stands with its seats; its officer and room are taken then and reminded of it."""
    if not policies.may_open.test(by, service):
        raise NotAllowed
    officers, rooms = lock(service, plan.mode, plan.officer.account)
    now = timezone.now()
    _check(plan, officers, now)
    end_holds(officers, rooms, now)
    room = check_place(
        service, plan.officer, plan.room, starts=plan.starts_at, ends=plan.ends_at, mode=plan.mode, now=now
    )
    session = GroupSession.objects.create(
        service=service, topic=plan.topic, note=plan.note, meeting_url=plan.meeting_url,
        closes_at=plan.closes_at, opened_by=by,
    )  # fmt: skip
    Seat.objects.bulk_create(Seat(session=session, number=number + 1) for number in range(plan.seats))
    meeting = _meeting(session, plan, room, by, now)
    with guarded({"officer_is_in_one_place": OfficerBusy, "room_holds_one_meeting": NoRoomFree}):
        meeting.save()
    BOOKING.begin(meeting, by=by)
    announce(meeting, by=by)
    return session


def _check(plan: Plan, officers: list[Officer], now: datetime) -> None:
    if plan.starts_at <= now:
        raise BeginsInThePast
    if not now < plan.closes_at <= plan.starts_at:
        raise ClosesTooLate
    if plan.officer not in officers:
        raise OfficerDoesNotServe


def _meeting(session: GroupSession, plan: Plan, room: int | None, by: Account, now: datetime) -> Booking:
    """The session's own time: it takes officer and room as any consultation does."""
    return Booking(
        service=session.service,
        session=session,
        officer=plan.officer,
        room_id=room,
        period=DateTimeTZRange(plan.starts_at, plan.ends_at),
        occupied=session.service.occupied(plan.starts_at, plan.ends_at),
        mode=plan.mode,
        status=Status.CONFIRMED,
        requested_by=plan.officer.account,
        subject=plan.topic,
        question=plan.note,
        requested_at=now,
        answer_due=timezone.localdate(now),
        decided_by=by,
        decided_at=now,
    )


@transaction.atomic
def take_seat(session: GroupSession, *, by: Account, key: UUID) -> Booking:
    """One seat is held for `by` while the form is filled in; the same `key` again answers with that booking.

    Who waits in line comes first. Raises SessionFull, SessionClosed, AlreadySeated, LineFirst, Busy.
    """
    lock_person(by)
    with guarded({}):  # who waits too long in the crowd hears that, not an error
        [session] = locked(GroupSession.objects.filter(pk=session.pk))
    if first := Booking.objects.filter(requested_by=by, key=key).first():
        return first
    now = timezone.now()
    meeting = check_open(session, now)
    free_lapsed(session, now)
    for held in locked(Booking.objects.held_by(by)):
        BOOKING.advance(held, "expire", by=None)
    check_person(session.service, by, now)
    check_has_no_seat(session, by)
    if session.places.waiting().exists():
        raise LineFirst
    return begin_hold(seat_for(meeting, by, key=key), by=by, now=now)


def lock_person(account: Account) -> None:
    """The person's row is locked, and they may still act."""
    if not locked(Account.objects.filter(pk=account.pk, is_active=True)):
        raise NotAllowed


def check_open(session: GroupSession, now: datetime) -> Booking:
    """The time of a session that people may still join; raises SessionClosed."""
    meeting = Booking.objects.select_related("service", "officer__account", "room").get(
        session=session, seat=None
    )
    if meeting.status != Status.CONFIRMED or session.closes_at <= now:
        raise SessionClosed
    return meeting


def check_has_no_seat(session: GroupSession, account: Account) -> None:
    """Everybody has one seat at most."""
    seats = Booking.objects.seats().filter(session=session, status__in=OCCUPYING)
    if seats.filter(requested_by=account).exists():
        raise AlreadySeated


def free_lapsed(session: GroupSession, now: datetime) -> None:
    """Seats whose hold is over are free again."""
    for stale in locked(Booking.objects.stale(now).filter(session=session)):
        BOOKING.advance(stale, "expire", by=None)


def seat_for(meeting: Booking, account: Account, **more) -> Booking:
    """A booking of the first free seat, not saved yet; the session's row is locked. Raises SessionFull."""
    taken = Booking.objects.seats().filter(session=meeting.session_id, status__in=OCCUPYING)
    seat = Seat.objects.filter(session=meeting.session_id).exclude(pk__in=taken.values("seat")).first()
    if seat is None:
        raise SessionFull
    return Booking(
        service=meeting.service, session_id=meeting.session_id, seat=seat, officer=meeting.officer,
        room=meeting.room, period=meeting.period, occupied=meeting.occupied, mode=meeting.mode,
        requested_by=account, **more,
    )  # fmt: skip


@transaction.atomic
def conclude(session: GroupSession, *, by: Account, reason: str = "") -> None:
    """It took place, with everybody who was not noted absent."""
    meeting, seats = _rows(session, by)
    answers.conclude(meeting, by=by, reason=reason)
    for seat in seats:
        if seat.status == Status.CONFIRMED and seat.requested_by_id != by.pk:
            answers.conclude(seat, by=by)


@transaction.atomic
def call_off(session: GroupSession, *, by: Account, reason: str) -> None:
    """The session is off: its time is free, everybody who had a seat is told why, nobody waits any more."""
    meeting, seats = _rows(session, by)
    answers.call_off(meeting, by=by, reason=reason)
    for seat in seats:
        if seat.status == Status.HELD:
            BOOKING.advance(seat, "expire", by=None, reason=reason)
        elif seat.status == Status.CONFIRMED:
            answers.call_off(seat, by=None if seat.requested_by_id == by.pk else by, reason=reason)
    nudge(Job.OFFER_TIMES)


def _rows(session: GroupSession, by: Account) -> tuple[Booking, list[Booking]]:
    """The locked session's time and its seats that somebody still means to use."""
    locked(GroupSession.objects.filter(pk=session.pk))
    meeting = Booking.objects.select_related("service", "officer__account").get(session=session, seat=None)
    if not may_answer.test(by, meeting):
        raise NotAllowed
    return meeting, seats_of(session.pk)
