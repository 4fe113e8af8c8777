"""What the timetable does for bookings."""

from datetime import timedelta

import pytest

from consultations.bookings.models import Booking, Status
from consultations.bookings.tasks import expire_holds
from tests.factories.consultations import (
    at,
    hold,
    served_service,
)

pytestmark = pytest.mark.django_db


def test_the_timetable_ends_every_hold_whose_time_is_up_and_no_other(quiet_morning):
    service = served_service(officers=3)
    stale = [hold(service, at(24, 9)), hold(service, at(24, 9))]
    quiet_morning.shift(timedelta(minutes=9))
    fresh = hold(service, at(24, 9))
    quiet_morning.shift(timedelta(minutes=1))

    assert expire_holds() == 2
    assert expire_holds() == 0

    assert set(Booking.objects.filter(status=Status.EXPIRED)) == set(stale)
    assert Booking.objects.get(status=Status.HELD) == fresh
