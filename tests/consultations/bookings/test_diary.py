"""Finding a time among what is written down, or the reason why there is none."""

from datetime import date

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.bookings.refusals import (
    ModeNotOffered,
    NotOffered,
    OfficeClosed,
    ServiceClosed,
    SlotTaken,
    TimePassed,
    TooFar,
    TooSoon,
)
from consultations.schedule.models import Deviation
from consultations.services.models import Mode
from perkasa.core.models import Holiday
from tests.factories.consultations import (
    MONDAY,
    at,
    hold,
    served_service,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("officers", [1, 12])
def test_the_times_of_thirty_days_take_five_questions_however_many_officers(
    officers, django_assert_num_queries
):
    service = served_service(officers=officers, rooms=officers)
    hold(service, at(24, 9))

    with django_assert_num_queries(5):
        days = free_times(service, now=MONDAY)

    assert len(days) == 22


def test_a_lost_time_names_the_three_nearest_that_are_free():
    service = served_service()
    hold(service, at(24, 9))

    with pytest.raises(SlotTaken) as refused:
        hold(service, at(24, 9))

    assert str(refused.value.message) == (
        "Jadwal ini baru saja dipesan orang lain. Yang terdekat dan masih kosong: "
        "Selasa, 24 November 2026 pukul 08.00 WIB; Selasa, 24 November 2026 pukul 10.00 WIB; "
        "Selasa, 24 November 2026 pukul 11.00 WIB."
    )


@pytest.mark.parametrize(
    ("starts_at", "refusal"),
    [
        (at(20, 9), TimePassed),
        (at(23, 9), TooSoon),
        (at(24, 9, month=12), TooFar),
        (at(28, 9), OfficeClosed),
        (at(9, 9, month=12), OfficeClosed),
        (at(24, 9, 30), NotOffered),
        (at(24, 15), NotOffered),
        (at(26, 9), NotOffered),
        (at(1, 1, month=1).replace(year=9999), TooFar),
        (at(1, 1, month=1).replace(year=1), TimePassed),
    ],
    ids=[
        "past",
        "today",
        "beyond",
        "Saturday",
        "holiday",
        "between",
        "closing",
        "leave",
        "year 9999",
        "year 1",
    ],
)
def test_a_time_outside_what_is_offered_is_refused_with_its_reason_and_changes_nothing(starts_at, refusal):
    service = served_service()
    Holiday.objects.create(day=date(2026, 12, 9), name="Libur setempat")
    Deviation.objects.create(
        officer=service.officers.get(), period=DateRange(date(2026, 11, 26), date(2026, 11, 27))
    )

    with pytest.raises(refusal):
        hold(service, starts_at)

    assert Booking.objects.count() == 0


def test_a_closed_service_and_a_way_to_meet_that_is_not_offered_are_refused():
    with pytest.raises(ServiceClosed):
        hold(served_service(is_open=False), at(24, 9))
    with pytest.raises(ModeNotOffered):
        hold(served_service(offer="online"), at(24, 9), mode=Mode.ON_SITE)


def test_without_a_free_room_one_can_still_meet_online():
    service = served_service(officers=2, rooms=1)
    hold(service, at(24, 9), mode=Mode.ON_SITE)

    with pytest.raises(SlotTaken):
        hold(service, at(24, 9), mode=Mode.ON_SITE)

    assert hold(service, at(24, 9), mode=Mode.ONLINE).room is None


def test_the_least_busy_officer_is_chosen():
    service = served_service(officers=2)
    first = hold(service, at(24, 9))

    assert hold(service, at(25, 9)).officer != first.officer
