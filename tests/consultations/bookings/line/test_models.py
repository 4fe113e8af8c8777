"""What the database never lets be false of the line."""

import pytest
from django.db import IntegrityError, transaction

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from tests.factories.consultations import at
from tests.factories.sessions import open_session, seated, waiting_for_seat

pytestmark = pytest.mark.django_db


def test_nothing_is_offered_twice_to_one_place(full):
    place = waiting_for_seat(full)
    first, second = Booking.objects.seats().filter(session=full)
    Booking.objects.filter(pk=first.pk).update(place_in_line=place)

    with pytest.raises(IntegrityError, match="place_in_line"), transaction.atomic():
        Booking.objects.filter(pk=second.pk).update(place_in_line=place)


def test_a_place_is_for_days_or_for_a_session(full):
    place = waiting_for_seat(full)

    with pytest.raises(IntegrityError, match="place_is_for_days_or_for_a_session"), transaction.atomic():
        PlaceInLine.objects.filter(pk=place.pk).update(since=at(24, 0).date())


def test_two_people_never_have_one_seat(full):
    first, second = Booking.objects.seats().filter(session=full)

    with pytest.raises(IntegrityError, match="seat_is_taken_by_one_person"), transaction.atomic():
        Booking.objects.filter(pk=second.pk).update(seat=first.seat)


def test_a_seat_belongs_to_a_session(full):
    other = seated(open_session(full.service, at(4, 8, month=12)))

    with pytest.raises(IntegrityError, match="seat_is_of_a_session"), transaction.atomic():
        Booking.objects.filter(pk=other.pk).update(session=None)
