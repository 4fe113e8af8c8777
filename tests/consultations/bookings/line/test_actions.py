"""Joining the line, leaving it, and letting an offer go."""

from datetime import timedelta

import pytest

from consultations.bookings import answers
from consultations.bookings.line import actions
from consultations.bookings.line.reading import number_of
from consultations.bookings.line.refusals import (
    AlreadyWaiting,
    DaysOutOfReach,
    OfferOver,
    SeatsLeft,
    StillFree,
)
from consultations.bookings.line.statuses import Status
from consultations.bookings.line.tasks import offer_times
from consultations.bookings.models import Booking
from consultations.bookings.refusals import AlreadySeated, LineFirst, SessionClosed
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at, hold, request, served_service
from tests.factories.sessions import hold_seat, open_session, waiting_for_days, waiting_for_seat
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db


def give_back(booking):
    answers.cancel(booking, by=booking.requested_by, reason="Berhalangan.")


def test_joining_is_confirmed_by_a_letter_with_a_visible_place(full):
    """A waiting list that confirms nothing leaves people guessing (pretix 1164)."""
    first, second = waiting_for_seat(full), waiting_for_seat(full)

    assert [number_of(place) for place in (first, second)] == [1, 2]
    for place in (first, second):
        letter = Notification.objects.about(place).get()
        assert (letter.kind, letter.recipient) == (Kind.LINE_JOINED, place.account)


def test_nobody_waits_for_what_is_free(full_day):
    session = open_session(served_service(), at(3, 9, month=12))

    with pytest.raises(SeatsLeft):
        waiting_for_seat(session)
    with pytest.raises(StillFree, match="Rabu, 25 November 2026 pukul 08"):
        waiting_for_days(full_day, until=25)
    assert waiting_for_days(full_day).status == Status.WAITING


def test_one_person_waits_once_and_not_for_what_they_have(full, full_day, ratna):
    waiting_for_seat(full, by=ratna)
    waiting_for_days(full_day, by=ratna)

    with pytest.raises(AlreadyWaiting):
        waiting_for_seat(full, by=ratna)
    with pytest.raises(AlreadyWaiting):
        waiting_for_days(full_day, by=ratna)
    seat = Booking.objects.seats().filter(session=full).first()
    with pytest.raises(AlreadySeated):
        waiting_for_seat(full, by=seat.requested_by)


@pytest.mark.parametrize("days", [(20, 20), (25, 24)])
def test_days_that_are_gone_or_turned_round_are_refused(full_day, days):
    with pytest.raises(DaysOutOfReach):
        waiting_for_days(full_day, since=days[0], until=days[1])


def test_after_the_closing_time_nobody_waits_for_a_session(full, quiet_morning):
    quiet_morning.move_to(full.closes_at)

    with pytest.raises(SessionClosed):
        waiting_for_seat(full)


def test_what_becomes_free_is_kept_for_the_line(full, full_day):
    waiting_for_seat(full)
    waiting_for_days(full_day)
    give_back(Booking.objects.seats().filter(session=full).first())
    give_back(Booking.objects.filter(service=full_day).first())

    with pytest.raises(LineFirst):
        hold_seat(full)
    with pytest.raises(LineFirst):
        hold(full_day, at(24, 11, 30))


def test_who_leaves_is_offered_nothing(full):
    first, second = waiting_for_seat(full), waiting_for_seat(full)

    actions.leave(first, by=first.account)
    give_back(Booking.objects.seats().filter(session=full).first())
    offer_times()

    for place in (first, second):
        place.refresh_from_db()
    assert (first.status, second.status) == (Status.LEFT, Status.OFFERED)
    with pytest.raises(NotPossibleNow):
        actions.leave(first, by=first.account)
    with pytest.raises(NotAllowed):
        actions.leave(second, by=citizen())


def test_an_offer_let_go_is_the_next_ones_at_once(full):
    first, second = waiting_for_seat(full), waiting_for_seat(full)
    give_back(Booking.objects.seats().filter(session=full).first())
    offer_times()
    first.refresh_from_db()

    actions.turn_down(first, by=first.account)
    offer_times()

    for place in (first, second):
        place.refresh_from_db()
    assert (first.status, second.status) == (Status.DECLINED, Status.OFFERED)


def test_an_offer_that_is_over_is_not_let_go(full, quiet_morning):
    place = waiting_for_seat(full)
    give_back(Booking.objects.seats().filter(session=full).first())
    offer_times()
    place.refresh_from_db()
    quiet_morning.move_to(place.offer.expires_at + timedelta(seconds=1))

    with pytest.raises(OfferOver):
        actions.turn_down(place, by=place.account)


def test_who_books_otherwise_waits_no_longer_and_gives_back_what_was_offered(full_day, ratna):
    place, next_place = waiting_for_days(full_day, by=ratna), waiting_for_days(full_day)
    give_back(Booking.objects.filter(service=full_day).first())
    offer_times()

    request(full_day, at(26, 8), by=ratna)
    offer_times()

    for each in (place, next_place):
        each.refresh_from_db()
    assert (place.status, next_place.status) == (Status.CLOSED, Status.OFFERED)
    assert place.offer.status == "expired"
