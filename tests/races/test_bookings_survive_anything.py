"""Random lives of bookings in threads: whatever happens, nothing overlaps, is lost or is told wrongly."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
import time_machine

from consultations.bookings.models import Booking, Status
from consultations.schedule.models import Deviation
from perkasa.core.models import StatusChange
from tests.factories.consultations import MONDAY, OfficerFactory, RoomFactory, ServiceFactory
from tests.factories.stakeholders import admin
from tests.races.lives import Life, check_what_is_told, overlaps

pytestmark = pytest.mark.django_db(transaction=True)
THREADS, SEEDS = 6, (1,)


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False):
        yield


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_overlaps_is_lost_or_told_wrongly(seed):
    lengths = ((30, 0, 0), (45, 5, 10), (60, 0, 15), (90, 10, 0))
    offered = [
        ServiceFactory(duration=length, buffer_before=before, buffer_after=after, needs_approval=length != 45)
        for length, before, after in lengths
    ]
    OfficerFactory.create_batch(2, services=offered)
    RoomFactory()
    lives = [Life(seed * 100 + number, admin()) for number in range(THREADS)]

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(life.run) for life in lives]:
            done.result()

    assert overlaps() == 0
    sent = set().union(*(life.sent for life in lives))
    assert sent == set(Booking.objects.sent().values_list("pk", flat=True))
    assert len(sent) >= THREADS * Life.FIRST
    ill = set(Deviation.objects.values_list("officer", flat=True))
    left_alone = Booking.objects.filter(officer__in=ill, period__startswith__date=date(2026, 11, 24))
    assert not left_alone.filter(status__in=[Status.REQUESTED, Status.CONFIRMED]).exists()
    for booking in Booking.objects.all():
        assert StatusChange.objects.about(booking).last().to_status == booking.status
        check_what_is_told(booking)
