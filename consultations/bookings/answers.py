"""What becomes of a booking once it was sent: the verbs of officers and moderators, and withdrawal."""

from copy import copy
from datetime import datetime

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.diary import slot_to_move
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.line.keeping import check_line
from consultations.bookings.models import Booking, Status
from consultations.bookings.policies import (
    has_begun,
    is_asker,
    is_in_time_to_change,
    is_missed,
    may_answer,
)
from consultations.bookings.refusals import (
    NotYetAbsent,
    NotYetBegun,
    SameTime,
    SuccessorBusy,
    TimePassed,
    TooLateToChange,
)
from consultations.bookings.seats.following import follow_to_time, lock_session
from consultations.bookings.taking import TAKEN, end_holds, lock
from consultations.bookings.telling import TIMED, announce, crew_of, remind, tell_of_officers, told
from consultations.schedule.free import Slot
from consultations.services.actions import serve_like
from consultations.services.models import Mode
from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, ReasonMissing
from perkasa.core.words import span
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind


def _decided(by: Account | None) -> dict:
    return {"decided_by": by, "decided_at": timezone.now()}


@transaction.atomic
def confirm(booking: Booking, *, by: Account | None, reason: str = "") -> None:
    """The time is promised; everyone concerned is told now and reminded before it.

    Without `by` the portal promises it, where the service needs no approval.
    """
    if booking.status == Status.REQUESTED and has_begun(by, booking):
        raise TimePassed
    BOOKING.advance(booking, "confirm", by=by, reason=reason, also=_decided(by))
    booking.refresh_from_db()  # it may have been moved since it was read
    announce(booking, by=by)


@transaction.atomic
def move(booking: Booking, *, starts_at: datetime, by: Account, reason: str) -> None:
    """The booking keeps its number and standing at another free time; reminders of the old one are void.

    Its officer and room stay when they are free then; the seats of a session come along. Who asked keeps to
    the notice of the service and to its cut-off, the office only to its hours. Raises a `TimeRefused`; a lost
    time names free ones nearby.
    """
    crew = crew_of(booking)
    officers, rooms = lock(booking.service, Mode(booking.mode), booking.requested_by, crew=crew)
    lock_session(booking)
    locked(Booking.objects.filter(pk=booking.pk))
    booking.refresh_from_db()
    if booking.seat_id or not (is_asker | may_answer).test(by, booking):
        raise NotAllowed
    _before_it_begins(booking, by)
    if starts_at == booking.starts_at and booking.status != Status.DISPLACED:
        raise SameTime
    now = timezone.now()
    end_holds(officers, rooms, now)
    slot = slot_to_move(booking, starts_at, now=now, by_office=may_answer.test(by, booking))
    if not may_answer.test(by, booking):
        check_line(booking.service, slot, now)
    if not reason.strip():
        raise ReasonMissing
    was = copy(booking)
    _write_move(booking, slot, reason.strip(), by)
    _tell_of_move(booking, was, reason.strip(), by)
    if booking.is_session:
        follow_to_time(booking, was, reason=reason.strip())


def _write_move(booking: Booking, slot: Slot, reason: str, by: Account) -> None:
    """The booking stands at the new time, and its trail says from when to when."""
    before, after = span(booking.starts_at, booking.ends_at), span(slot.starts, slot.ends)
    trail = _("%(before)s menjadi %(after)s. %(reason)s")
    trail %= {"before": before, "after": after, "reason": reason}
    step, also = _step_of_move(booking, slot)
    with guarded(TAKEN):
        BOOKING.advance(booking, step, by=by, reason=trail, also=also)
    booking.refresh_from_db()


def _tell_of_move(booking: Booking, was: Booking, reason: str, by: Account) -> None:
    """Everyone concerned hears of the new time and is reminded of it alone."""
    cancel_unsent(booking, TIMED)
    before = span(was.starts_at, was.ends_at)
    words: dict = {"params": {"before": before, "reason": reason}, "until": booking.starts_at}
    notify_each(told(booking, by), Kind.BOOKING_MOVED, about=booking, version=booking.version, **words)
    if was.officer != booking.officer:
        tell_of_officers(booking, [was.officer.account], [was.officer])
    if booking.status == Status.CONFIRMED:
        remind(booking)


def _step_of_move(booking: Booking, slot: Slot) -> tuple[str, dict]:
    """The step and its columns; a time chosen in place of one that nobody serves is promised at once."""
    also = _taken(booking, slot)
    if booking.status != Status.DISPLACED:
        return "move", also
    return "rebook", also | {"decided_at": booking.decided_at or timezone.now()}


def _taken(booking: Booking, slot: Slot) -> dict:
    """The columns of another time; whoever and whatever is free then stays."""
    room = booking.room_id if booking.room_id in slot.rooms else next(iter(slot.rooms), None)
    return {
        "officer_id": booking.officer_id if booking.officer_id in slot.officers else slot.officers[0],
        "room_id": room if booking.mode == Mode.ON_SITE else None,
        "period": DateTimeTZRange(slot.starts, slot.ends),
        "occupied": booking.service.occupied(slot.starts, slot.ends),
        "version": booking.version + 1,
    }


@transaction.atomic
def take_over(booking: Booking, *, to: Account, by: Account) -> None:
    """`to` serves the consultation from now on; a promise is said again with the new name and place.

    Raises SuccessorBusy when `to` has another at that time.
    """
    [booking] = locked(Booking.objects.filter(pk=booking.pk).select_related("officer"))
    booking.officer, booking.version = serve_like(booking.officer, to), booking.version + 1
    with guarded({"officer_is_in_one_place": SuccessorBusy}):
        booking.save(update_fields=["officer", "version"])
    cancel_unsent(booking, TIMED)
    if booking.status == Status.CONFIRMED and not has_begun(by, booking):
        words: dict = {"about": booking, "until": booking.starts_at, "version": f"time-{booking.version}"}
        notify_each(told(booking, by), Kind.BOOKING_CONFIRMED, **words)
        remind(booking)


@transaction.atomic
def hand_on_writing(booking: Booking, *, to: Account) -> None:
    """`to` writes the minutes of what somebody else has held."""
    serve_like(booking.officer, to)
    booking.scribe = to
    booking.save(update_fields=["scribe"])


@transaction.atomic
def decline(booking: Booking, *, by: Account, reason: str) -> None:
    """The request is refused with its reason; the time is free again."""
    BOOKING.advance(booking, "decline", by=by, reason=reason, also=_decided(by))
    booking.refresh_from_db()
    _tell_it_is_off(booking, Kind.BOOKING_DECLINED, by, reason)


@transaction.atomic
def cancel(booking: Booking, *, by: Account, reason: str) -> None:
    """Who asked for it does not come; the time is free again and nobody is reminded."""
    _before_it_begins(booking, by)
    _take_back(booking, "cancel", by, reason)
    _tell_it_is_off(booking, Kind.BOOKING_CANCELLED, by, reason)


@transaction.atomic
def call_off(booking: Booking, *, by: Account | None, reason: str) -> None:
    """The office takes back a promised time, with its reason; the time is free and nobody is reminded."""
    _before_it_begins(booking, by)
    _take_back(booking, "call_off", by, reason)
    _tell_it_is_off(booking, Kind.BOOKING_CANCELLED, by, reason)


@transaction.atomic
def displace(booking: Booking, *, by: Account, reason: str) -> None:
    """Nobody serves the time any more; who asked chooses another by the link in their letter.

    A promise is taken out of every calendar, and the time is free.
    """
    _before_it_begins(booking, by)
    _take_back(booking, "displace", by, reason)
    _tell_it_is_off(booking, Kind.BOOKING_DISPLACED, by, reason)


@transaction.atomic
def conclude(booking: Booking, *, by: Account, reason: str = "") -> None:
    """The consultation took place; minutes may follow."""
    if booking.status == Status.CONFIRMED and not has_begun(by, booking):
        raise NotYetBegun
    BOOKING.advance(booking, "conclude", by=by, reason=reason)


@transaction.atomic
def mark_absent(booking: Booking, *, by: Account, reason: str = "") -> None:
    """Nobody came, `BOOKING_ABSENT_AFTER_MINUTES` after the start."""
    if booking.status == Status.CONFIRMED and not is_missed(by, booking):
        raise NotYetAbsent
    BOOKING.advance(booking, "mark_absent", by=by, reason=reason)


def _take_back(booking: Booking, step: str, by: Account | None, reason: str) -> None:
    """The time is off; its version grows, so that calendars believe it."""
    BOOKING.advance(booking, step, by=by, reason=reason, also={"version": F("version") + 1})
    booking.refresh_from_db()


def _before_it_begins(booking: Booking, by: Account | None) -> None:
    if has_begun(by, booking):
        raise TimePassed
    if booking.status in (Status.REQUESTED, Status.CONFIRMED) and not (
        may_answer.test(by, booking) or is_in_time_to_change(by, booking)
    ):
        raise TooLateToChange


def _tell_it_is_off(booking: Booking, kind: Kind, by: Account | None, reason: str) -> None:
    cancel_unsent(booking, TIMED)
    nudge(Job.OFFER_TIMES)
    notify_each(told(booking, by), kind, about=booking, params={"reason": reason.strip()})
