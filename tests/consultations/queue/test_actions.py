"""Arriving, drawing a number, giving up one's place."""

from datetime import time
from uuid import uuid4

import pytest

from consultations.bookings.models import Status as BookingStatus
from consultations.queue import actions
from consultations.queue.arrivals import address_of, booking_behind, booking_named, token_of
from consultations.queue.models import Ticket
from consultations.queue.refusals import (
    MeetsOnline,
    NotFoundToday,
    NoTicketsNow,
    NotOnSite,
    NotPromised,
    OnAnotherDay,
    TooEarly,
    TooLate,
)
from consultations.queue.statuses import Lane, Status
from consultations.services.models import Mode
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from tests.factories.consultations import BookingFactory, ServiceFactory, at
from tests.factories.queue import arrived, promised, walk_in
from tests.factories.stakeholders import citizen, planner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def test_who_booked_arrives_once_and_waits_for_the_officer_of_the_booking():
    booking = promised(at(23, 9))

    ticket = arrived(booking)

    assert arrived(booking) == ticket
    assert (ticket.label, ticket.status) == ("J-001", Status.WAITING)
    assert (ticket.officer, ticket.planned_at) == (booking.officer, booking.starts_at)
    assert Ticket.objects.count() == 1


def test_numbers_count_up_by_lane():
    service = ServiceFactory()

    labels = [walk_in(service).label, arrived(promised(at(23, 9))).label, walk_in(service).label]

    assert labels == ["L-001", "J-001", "L-002"]


@pytest.mark.parametrize(
    ("now", "refusal"), [(at(23, 7, 59), TooEarly), (at(23, 10, 1), TooLate), (at(22, 9), OnAnotherDay)]
)
def test_one_arrives_within_the_window_around_the_time(clock, now, refusal):
    booking = promised(at(23, 9))
    clock.move_to(now)

    with pytest.raises(refusal):
        arrived(booking)


def test_the_refusal_of_who_is_early_names_the_hour():
    with pytest.raises(TooEarly, match=r"08\.30"):
        arrived(promised(at(23, 9, 30)))


def test_nobody_arrives_for_what_is_not_promised_or_held_online():
    asked = BookingFactory(starts_at=at(23, 9), status=BookingStatus.REQUESTED)
    online = BookingFactory(starts_at=at(23, 8, 30), status=BookingStatus.CONFIRMED, mode=Mode.ONLINE)

    with pytest.raises(NotPromised):
        arrived(asked)
    with pytest.raises(MeetsOnline):
        arrived(online)
    assert (address_of(asked), address_of(online)) == ("", "")


def test_a_scanned_code_and_a_typed_number_lead_to_the_same_booking():
    booking = promised(at(23, 9))
    scanned = f"https://perkasa.contoh.id{address_of(booking)}"

    assert booking_named(scanned) == booking_named(booking.code.lower()) == booking
    assert booking_behind(token_of(booking)) == booking
    for text in ("KSL-222222", "x/antrean/datang/forged/", "kosong"):
        with pytest.raises(NotFoundToday):
            booking_named(text)


def test_who_walks_in_draws_a_number_once_however_often_the_button_is_pressed():
    key = uuid4()
    service = ServiceFactory()

    first, second = walk_in(service, key=key), walk_in(service, key=key)

    assert first == second
    assert (first.lane, first.officer, first.planned_at) == (Lane.WALK_IN, None, None)


@pytest.mark.parametrize("now", [at(22, 9), at(23, 7, 29), at(23, 15)])
def test_phones_draw_numbers_in_office_hours_alone(clock, settings, now):
    settings.QUEUE_HOURS = (time(7, 30), time(15))
    assert walk_in(by=None).issued_by is None
    clock.move_to(now)

    with pytest.raises(NoTicketsNow):
        walk_in(by=None)
    assert walk_in().label == "L-001" if now.day == 22 else "L-002"


def test_a_service_that_meets_online_gives_no_number():
    with pytest.raises(NotOnSite):
        walk_in(ServiceFactory(offer="online"))
    with pytest.raises(NotOnSite):
        walk_in(ServiceFactory(is_open=False))


def test_only_who_receives_gives_numbers_to_others():
    with pytest.raises(NotAllowed):
        walk_in(by=citizen())
    with pytest.raises(NotAllowed):
        arrived(promised(at(23, 9)), by=citizen())


def test_the_place_in_the_line_can_be_given_up_once():
    ticket = walk_in()

    actions.leave(ticket, by=None)

    ticket.refresh_from_db()
    assert ticket.status == Status.LEFT
    with pytest.raises(NotPossibleNow):
        actions.leave(ticket, by=planner())
