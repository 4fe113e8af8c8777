"""Group sessions and places in the line, through the portal's own verbs."""

from datetime import datetime, timedelta
from uuid import uuid4

from consultations.bookings import actions
from consultations.bookings.line import actions as line
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from consultations.bookings.seats import actions as seats
from consultations.bookings.seats.models import GroupSession
from consultations.services.models import Mode, Service
from tests.factories.consultations import at
from tests.factories.stakeholders import citizen

WORDS = {"subject": "Menyusun usulan dusun", "question": "Bagaimana menyusun usulan yang lengkap?"}


def open_session(service: Service, starts_at: datetime, **wishes) -> GroupSession:
    """A session of two hours online with two seats, unless told otherwise, opened by its officer."""
    officer = wishes.pop("officer", None) or service.officers.select_related("account").first()
    by = wishes.pop("by", officer.account)
    details = {
        "topic": "Klinik usulan", "minutes": 120, "mode": Mode.ONLINE, "seats": 2,
        "closes_at": starts_at - timedelta(hours=3),
    }  # fmt: skip
    plan = seats.Plan(starts_at=starts_at, officer=officer, **details | wishes)
    return seats.open_session(service, plan, by=by)


def hold_seat(session: GroupSession, *, by=None) -> Booking:
    """A seat held for `by`."""
    return seats.take_seat(session, by=by or citizen(), key=uuid4())


def seated(session: GroupSession, *, by=None) -> Booking:
    """A seat that was sent, and so promised."""
    booking = hold_seat(session, by=by)
    actions.describe(booking, **WORDS, by=booking.requested_by)
    actions.submit(booking, by=booking.requested_by)
    booking.refresh_from_db()
    return booking


def waiting_for_seat(session: GroupSession, *, by=None) -> PlaceInLine:
    """A place in the line of a full session."""
    return line.join_session(session, by=by or citizen())


def waiting_for_days(service: Service, *, by=None, since: int = 24, until: int = 24) -> PlaceInLine:
    """A place in the line for days of November 2026, online."""
    days = {"since": at(since, 0).date(), "until": at(until, 0).date()}
    return line.join(service, **days, mode=Mode.ONLINE, by=by or citizen())
