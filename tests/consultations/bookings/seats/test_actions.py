"""Opening a session, taking a seat, and calling the whole off."""

from datetime import timedelta

import pytest

from consultations.bookings import answers
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import (
    AlreadySeated,
    NotForYou,
    SessionClosed,
    SessionFull,
    SlotTaken,
    TooManyOfPerson,
)
from consultations.bookings.seats import actions
from consultations.bookings.seats.refusals import (
    BeginsInThePast,
    ClosesTooLate,
    NoRoomFree,
    OfficerBusy,
    OfficerDoesNotServe,
)
from consultations.services.models import Mode
from perkasa.core.jobs import WorkState
from perkasa.core.refusals import NotAllowed
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import OfficerFactory, at, confirmed, hold, served_service
from tests.factories.sessions import hold_seat, open_session, seated
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db
WEDNESDAY = at(25, 9, 30)


@pytest.fixture
def service():
    return served_service(buffer_before=15, buffer_after=15)


def told(booking, kind):
    return {row.recipient for row in Notification.objects.about(booking).filter(kind=kind)}


def test_a_session_takes_its_officer_and_nobody_books_over_it(service):
    session = open_session(service, WEDNESDAY)

    with pytest.raises(SlotTaken):
        hold(service, WEDNESDAY)
    meeting = Booking.objects.sessions().get(session=session)
    assert (meeting.status, meeting.taken, meeting.seats_in_all) == (Status.CONFIRMED, 0, 2)
    assert meeting.occupied.lower == WEDNESDAY - timedelta(minutes=15)
    assert told(meeting, Kind.BOOKING_CONFIRMED) == {meeting.officer.account}


def test_a_session_is_not_opened_over_what_is_promised(service):
    confirmed(service, at(25, 11))

    with pytest.raises(OfficerBusy):
        open_session(service, WEDNESDAY)


def test_a_session_on_site_takes_a_room_and_needs_one(service):
    other = OfficerFactory(services=[service])
    session = open_session(service, WEDNESDAY, mode=Mode.ON_SITE)

    assert Booking.objects.get(session=session).room is not None
    with pytest.raises(NoRoomFree):
        open_session(service, WEDNESDAY, mode=Mode.ON_SITE, officer=other)


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"starts_at": at(20, 9), "closes_at": at(20, 8)}, BeginsInThePast),
        ({"starts_at": WEDNESDAY, "closes_at": WEDNESDAY + timedelta(hours=1)}, ClosesTooLate),
        ({"starts_at": WEDNESDAY, "closes_at": at(20, 8)}, ClosesTooLate),
    ],
)
def test_a_plan_that_cannot_be_is_refused_in_words(service, wish, refusal):
    with pytest.raises(refusal):
        open_session(service, **wish)


def test_only_officers_of_the_service_open_and_hold_its_sessions(service):
    with pytest.raises(NotAllowed):
        open_session(service, WEDNESDAY, by=planner())
    with pytest.raises(OfficerDoesNotServe):
        open_session(service, WEDNESDAY, officer=OfficerFactory(), by=service.officers.get().account)


def test_a_seat_is_held_then_promised_without_waiting_for_anybody(service):
    session = open_session(service, WEDNESDAY)

    booking = seated(session)

    assert (booking.status, booking.seat.number, booking.starts_at) == (Status.CONFIRMED, 1, WEDNESDAY)
    assert told(booking, Kind.BOOKING_CONFIRMED) == {booking.requested_by}
    assert told(booking, Kind.BOOKING_REMINDER_DAY) == {booking.requested_by}


def test_after_the_last_seat_nobody_gets_one_until_one_is_given_back(service):
    session = open_session(service, WEDNESDAY)
    first, _second = seated(session), hold_seat(session)

    with pytest.raises(SessionFull):
        hold_seat(session)
    answers.cancel(first, by=first.requested_by, reason="Berhalangan.")

    assert hold_seat(session).seat.number == 1


def test_a_seat_whose_hold_is_over_is_free_at_once(service, quiet_morning):
    session = open_session(service, WEDNESDAY, seats=1)
    hold_seat(session)

    quiet_morning.shift(timedelta(minutes=10))

    assert hold_seat(session).seat.number == 1


def test_one_person_has_one_seat(service, ratna):
    session = open_session(service, WEDNESDAY)
    seated(session, by=ratna)

    with pytest.raises(AlreadySeated):
        hold_seat(session, by=ratna)


def test_the_same_limits_hold_as_for_any_booking(service, ratna):
    service.most_per_person = 1
    service.save()
    seated(open_session(service, at(26, 9)), by=ratna)
    session = open_session(service, WEDNESDAY)

    with pytest.raises(TooManyOfPerson):
        hold_seat(session, by=ratna)
    service.audience = ["agency"]
    service.save()
    session.refresh_from_db()
    with pytest.raises(NotForYou):
        hold_seat(session)


def test_after_the_closing_time_nobody_joins(service, quiet_morning):
    session = open_session(service, WEDNESDAY, closes_at=at(24, 12))

    quiet_morning.move_to(at(24, 12))

    with pytest.raises(SessionClosed):
        hold_seat(session)


def test_calling_off_tells_everybody_frees_the_time_and_sends_no_reminder(service, ratna):
    session = open_session(service, WEDNESDAY)
    seat, held = seated(session, by=ratna), hold_seat(session)
    meeting = Booking.objects.get(session=session, seat=None)

    actions.call_off(session, by=meeting.officer.account, reason="Petugas sakit.")

    for booking in (seat, held, meeting):
        booking.refresh_from_db()
    assert (seat.status, held.status, meeting.status) == ("cancelled", "expired", "cancelled")
    assert told(seat, Kind.BOOKING_CANCELLED) == {ratna}
    waiting = Notification.objects.about(seat).filter(state=WorkState.PENDING)
    assert set(waiting.values_list("kind", flat=True)) == {Kind.BOOKING_CANCELLED}
    assert hold(service, WEDNESDAY).status == Status.HELD
    with pytest.raises(SessionClosed):
        hold_seat(session)


def test_only_officers_of_its_service_call_it_off(service):
    session = open_session(service, WEDNESDAY)

    for stranger in (citizen(), planner()):
        with pytest.raises(NotAllowed):
            actions.call_off(session, by=stranger, reason="Iseng.")


def test_a_session_that_took_place_took_place_for_all_who_came(service, quiet_morning):
    session = open_session(service, WEDNESDAY)
    came, stayed_away = seated(session), seated(session)
    officer = service.officers.get().account
    quiet_morning.move_to(at(25, 11))
    answers.mark_absent(stayed_away, by=officer)

    actions.conclude(session, by=officer)

    for booking in (came, stayed_away):
        booking.refresh_from_db()
    assert (came.status, stayed_away.status) == (Status.TOOK_PLACE, Status.ABSENT)
    [meeting] = Booking.objects.to_be_written_by(officer)
    assert (meeting.session, meeting.seat) == (session, None)


def test_a_seat_is_not_moved_to_another_time(service, ratna):
    seat = seated(open_session(service, WEDNESDAY), by=ratna)

    with pytest.raises(NotAllowed):
        answers.move(seat, starts_at=at(26, 9, 30), by=ratna, reason="Pindah.")
