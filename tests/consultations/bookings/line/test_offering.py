"""The first in line is offered what is free; each story here is a fault of other waiting lists, kept out."""

from datetime import timedelta

import pytest

from consultations.bookings import actions, answers
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.offering import offer_one
from consultations.bookings.line.statuses import Status
from consultations.bookings.line.tasks import offer_times
from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.bookings.seats import actions as seats
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import at
from tests.factories.sessions import WORDS, waiting_for_days, waiting_for_seat

pytestmark = pytest.mark.django_db


def give_back(session):
    """One seat of the session is free again."""
    booking = Booking.objects.seats().filter(session=session, status=BookingStatus.CONFIRMED).first()
    answers.cancel(booking, by=booking.requested_by, reason="Berhalangan.")


def accept(place):
    """Its person takes what is offered."""
    offer = Booking.objects.get(place_in_line=place)
    actions.describe(offer, **WORDS, by=place.account)
    actions.submit(offer, by=place.account)
    return offer


def statuses(*places):
    for place in places:
        place.refresh_from_db()
    return [place.status for place in places]


def told(place):
    return [row.kind for row in Notification.objects.about(place).order_by("pk")]


def test_first_come_first_served(full):
    """The last in line was served first (pretix 2119)."""
    first, second, third = (waiting_for_seat(full) for _number in range(3))

    give_back(full)
    offer_times()
    assert statuses(first, second, third) == [Status.OFFERED, Status.WAITING, Status.WAITING]
    give_back(full)
    offer_times()

    assert statuses(first, second, third) == [Status.OFFERED, Status.OFFERED, Status.WAITING]


def test_there_are_never_more_offers_than_seats(full):
    """Sixty places too many were given out (pretix 1238)."""
    places = [waiting_for_seat(full) for _number in range(5)]

    give_back(full)
    for _number in range(3):
        offer_times()

    assert statuses(*places) == [Status.OFFERED] + [Status.WAITING] * 4
    taken = Booking.objects.sessions().get(session=full)
    assert (taken.taken, taken.seats_in_all) == (2, 2)


def test_an_offer_really_holds_and_its_letter_is_written_in_the_same_step(full):
    """Nothing was sent, and nobody was told why (pretix 3628)."""
    place = waiting_for_seat(full)

    give_back(full)
    offer_times()

    letter = Notification.objects.about(place).get(kind=Kind.LINE_OFFERED)
    assert (place.offer.status, letter.recipient) == (BookingStatus.HELD, place.account)
    assert letter.not_after == place.offer.expires_at == at(24, 10)


def test_who_may_not_have_it_is_told_and_the_next_is_served(full):
    """Nobody blocks the line (pretix 3628)."""
    gone, limited, last = (waiting_for_seat(full) for _number in range(3))
    gone.account.is_active = False
    gone.account.save()
    full.service.audience = ["agency"]
    full.service.save()

    give_back(full)
    offer_times()

    assert statuses(gone, limited, last) == [Status.CLOSED] * 3
    assert told(limited) == [Kind.LINE_JOINED, Kind.LINE_CLOSED]


def test_an_offer_that_lapses_passes_on_and_is_never_made_again(full, quiet_morning):
    first, second = waiting_for_seat(full), waiting_for_seat(full)
    give_back(full)
    offer_times()

    quiet_morning.shift(timedelta(hours=30))
    offer_times()
    offer_times()

    assert statuses(first, second) == [Status.LAPSED, Status.OFFERED]
    assert told(first) == [Kind.LINE_JOINED, Kind.LINE_OFFERED, Kind.LINE_LAPSED]


def test_a_taken_offer_given_back_later_goes_to_the_next_and_does_not_revive(full):
    """A cancelled voucher became valid again and blocked the next person (pretix 1163)."""
    first, second = waiting_for_seat(full), waiting_for_seat(full)
    give_back(full)
    offer_times()
    booking = accept(first)

    answers.cancel(booking, by=first.account, reason="Berhalangan.")
    offer_times()

    assert statuses(first, second) == [Status.TAKEN, Status.OFFERED]
    assert second.offer.seat == booking.seat


def test_the_offer_of_a_day_holds_officer_and_time(full_day):
    early, late = waiting_for_days(full_day), waiting_for_days(full_day)
    booking = Booking.objects.filter(service=full_day).first()

    answers.cancel(booking, by=booking.requested_by, reason="Berhalangan.")
    offer_times()

    assert statuses(early, late) == [Status.OFFERED, Status.WAITING]
    assert (early.offer.period, early.offer.officer) == (booking.period, booking.officer)


def test_who_waits_for_another_day_is_not_passed_over_but_not_served_either(full_day):
    other = waiting_for_days(full_day)
    PlaceInLine.objects.filter(pk=other.pk).update(since=at(28, 0).date(), until=at(28, 0).date())
    this = waiting_for_days(full_day)
    booking = Booking.objects.filter(service=full_day).first()

    answers.cancel(booking, by=booking.requested_by, reason="Berhalangan.")
    offer_times()

    assert statuses(other, this) == [Status.WAITING, Status.OFFERED]


def test_a_worker_that_dies_leaves_the_line_as_it_was(full, monkeypatch):
    place = waiting_for_seat(full)
    give_back(full)
    monkeypatch.setattr("consultations.bookings.line.offering.notify", _die)

    with pytest.raises(MemoryError):
        offer_one(full.service)
    monkeypatch.undo()

    assert statuses(place) == [Status.WAITING]
    assert not Booking.objects.filter(place_in_line=place).exists()
    offer_times()
    assert statuses(place) == [Status.OFFERED]


def _die(*words, **more):
    raise MemoryError


def test_a_session_called_off_closes_its_line(full):
    place = waiting_for_seat(full)

    seats.call_off(full, by=full.opened_by, reason="Petugas sakit.")
    offer_times()

    assert statuses(place) == [Status.CLOSED]
    assert told(place) == [Kind.LINE_JOINED, Kind.LINE_CLOSED]


def test_days_that_have_passed_close_their_line(full_day, quiet_morning):
    place = waiting_for_days(full_day)

    quiet_morning.move_to(at(25, 7))
    offer_times()

    assert statuses(place) == [Status.CLOSED]
