"""The seats of a session follow it to another time, officer or room, and whoever has one is told."""

from django.db.models import F

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking
from consultations.bookings.seats.models import GroupSession
from consultations.bookings.statuses import Status
from consultations.bookings.telling import TIMED, remind, tell_of_officers, told
from consultations.services.models import Officer
from perkasa.core.locks import locked
from perkasa.core.words import span
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind

COMING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED]


def lock_session(booking: Booking) -> None:
    """A session stands before its bookings in the one order of locks; whoever joins or leaves it waits."""
    locked(GroupSession.objects.filter(pk=booking.session_id))


def seats_of(session_id: int | None) -> list[Booking]:
    """The locked seats that somebody still means to use."""
    seats = Booking.objects.seats().filter(session=session_id, status__in=COMING)
    return locked(seats.select_related("service", "officer__account", "requested_by", "registrar"))


def follow_to_time(meeting: Booking, before: Booking, *, reason: str) -> None:
    """Every seat is at the new time of its session, and so is the end of joining; `before` is how it was."""
    later = meeting.starts_at - before.starts_at
    GroupSession.objects.filter(pk=meeting.session_id).update(closes_at=F("closes_at") + later)
    was = span(before.starts_at, before.ends_at)
    for seat in _followed(meeting, reason):
        words: dict = {"params": {"before": was, "reason": reason}, "until": seat.starts_at}
        notify_each(told(seat, None), Kind.BOOKING_MOVED, about=seat, version=seat.version, **words)
        remind(seat)


def follow_to_officer(meeting: Booking, left: Officer, *, reason: str) -> None:
    """Every seat is served by who leads its session now instead of `left`."""
    for seat in _followed(meeting, reason):
        tell_of_officers(seat, told(seat, None), [left])
        remind(seat)


def _followed(meeting: Booking, reason: str) -> list[Booking]:
    """The seats as they stand now; answers with those of which people have been told."""
    columns = {name: getattr(meeting, name) for name in ("officer", "room", "period", "occupied")}
    seats = seats_of(meeting.session_id)
    for seat in seats:
        BOOKING.advance(seat, "follow", by=None, reason=reason, also=columns | {"version": seat.version + 1})
        cancel_unsent(seat, TIMED)
    return [seat for seat in seats if seat.status == Status.CONFIRMED]
