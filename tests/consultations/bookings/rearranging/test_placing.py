"""The officer of a group session falls ill: it is covered, moved or called off, and its people hear."""

from datetime import date

import pytest

from consultations.bookings.models import Booking, Status
from consultations.bookings.rearranging import actions
from consultations.bookings.rearranging.models import Offer
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import OfficerFactory, at, served_service
from tests.factories.sessions import open_session, seated
from tests.factories.stakeholders import admin

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
WEDNESDAY = date(2026, 11, 25)


def served_otherwise(meeting: Booking, last_day: date = WEDNESDAY) -> list:
    """The ways in which everything of its officer is served after the plan was sent."""
    words = {"reason": "Petugas sakit.", "by": admin()}
    plan = actions.plan(meeting.officer, first_day=WEDNESDAY, last_day=last_day, **words)
    actions.send(plan, by=admin())
    return [offer.way for offer in plan.offers.all()]


def heard(seat: Booking) -> set[str]:
    """What whoever sits there was told since they were promised the seat."""
    news = [Kind.BOOKING_OFFICERS, Kind.BOOKING_MOVED, Kind.BOOKING_CANCELLED]
    rows = Notification.objects.about(seat).filter(kind__in=news, recipient=seat.requested_by)
    return set(rows.values_list("kind", flat=True))


@pytest.fixture
def seat():
    session = open_session(served_service(horizon_days=10), at(25, 9), minutes=60, seats=3)
    return seated(session)


@pytest.fixture
def meeting(seat):
    return Booking.objects.get(session=seat.session, seat=None)


def test_a_colleague_holds_it_and_everybody_hears_who(meeting, seat):
    colleague = OfficerFactory(services=[meeting.service])

    assert served_otherwise(meeting) == [Offer.Way.COVERED]

    seat.refresh_from_db()
    assert (seat.officer, seat.starts_at) == (colleague, at(25, 9))
    assert heard(seat) == {Kind.BOOKING_OFFICERS}


def test_without_a_colleague_it_moves_and_everybody_is_offered_the_new_time(meeting, seat):
    assert served_otherwise(meeting) == [Offer.Way.MOVED]

    seat.refresh_from_db()
    assert (seat.starts_at, seat.status) == (at(26, 8), Status.CONFIRMED)
    assert heard(seat) == {Kind.BOOKING_MOVED}


def test_without_another_time_it_is_called_off_and_everybody_is_told_why(meeting, seat):
    assert served_otherwise(meeting, last_day=date(2026, 12, 31)) == [Offer.Way.CALLED_OFF]

    seat.refresh_from_db()
    assert seat.status == Status.CANCELLED
    assert heard(seat) == {Kind.BOOKING_CANCELLED}


def test_nothing_of_it_is_done_while_the_plan_is_only_a_plan(meeting, seat):
    words = {"reason": "Petugas sakit.", "by": admin()}
    plan = actions.plan(meeting.officer, first_day=WEDNESDAY, last_day=WEDNESDAY, **words)

    assert [offer.way for offer in plan.offers.all()] == [Offer.Way.MOVED]
    seat.refresh_from_db()
    assert (seat.starts_at, seat.version, heard(seat)) == (at(25, 9), 1, set())
