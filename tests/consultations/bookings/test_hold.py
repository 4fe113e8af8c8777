"""Taking a time: what stands, what is refused and why, and what a refusal leaves as it was."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.bookings import actions
from consultations.bookings.models import Booking, Status
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
from consultations.schedule.models import Leave
from consultations.services.models import Mode
from perkasa.core.models import Holiday, StatusChange
from tests.factories.consultations import (
    MONDAY,
    BookingFactory,
    OfficerFactory,
    RoomFactory,
    at,
    hold,
    pdf,
    request,
    served_service,
)
from tests.factories.stakeholders import citizen, planner

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


def test_a_time_on_site_is_held_for_ten_minutes_with_officer_and_room():
    service, ratna = served_service(), citizen()

    booking = hold(service, at(24, 9), by=ratna, mode=Mode.ON_SITE)

    booking.refresh_from_db()
    assert (booking.status, booking.requested_by, booking.registrar) == (Status.HELD, ratna, None)
    assert (booking.starts_at, booking.ends_at) == (at(24, 9), at(24, 10))
    assert (booking.officer, booking.room) == (service.officers.get(), booking.room)
    assert booking.room is not None
    assert booking.expires_at == MONDAY + timedelta(minutes=10)
    assert [change.to_status for change in StatusChange.objects.about(booking)] == [Status.HELD]


def test_back_to_back_is_allowed_an_overlap_is_refused_and_so_is_the_same_room_v20():
    hourly = served_service(officers=1, rooms=1)
    officer = hourly.officers.get()
    halfway = served_service(officers=0, duration=90)
    halfway.officers.add(officer)
    elsewhere = served_service(officers=1)

    hold(hourly, at(24, 9), mode=Mode.ON_SITE)
    hold(hourly, at(24, 10), mode=Mode.ON_SITE)
    with pytest.raises(SlotTaken):
        hold(halfway, at(24, 9, 30))
    with pytest.raises(SlotTaken):
        hold(elsewhere, at(24, 9), mode=Mode.ON_SITE)
    hold(elsewhere, at(24, 9), mode=Mode.ONLINE)

    assert Booking.objects.count() == 3


@pytest.mark.parametrize(
    ("starts", "ends", "mode"),
    [
        (at(24, 9, 30), at(24, 10, 30), Mode.ONLINE),
        (at(24, 8), at(24, 12), Mode.ONLINE),
        (at(24, 9), at(24, 10), Mode.ON_SITE),
    ],
    ids=["half over it", "around it", "the same room"],
)
def test_the_database_refuses_what_no_path_may_write(starts, ends, mode):
    first = hold(served_service(), at(24, 9), mode=Mode.ON_SITE)
    officer = OfficerFactory() if mode == Mode.ON_SITE else first.officer
    room = first.room if mode == Mode.ON_SITE else None

    with (
        pytest.raises(IntegrityError, match=r"officer_is_in_one_place|room_holds_one_meeting"),
        transaction.atomic(),
    ):
        BookingFactory(service=first.service, officer=officer, room=room, mode=mode, period=(starts, ends))

    BookingFactory(service=first.service, officer=officer, mode=Mode.ONLINE, period=(at(24, 10), at(24, 11)))


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.DECLINED, Status.EXPIRED, Status.ABSENT])
def test_a_booking_that_is_off_frees_its_time(status):
    service = served_service()
    BookingFactory(
        service=service, officer=service.officers.get(), period=(at(24, 9), at(24, 10)), status=status
    )

    assert hold(service, at(24, 9)).status == Status.HELD


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
    Leave.objects.create(
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


def test_a_double_click_answers_with_the_first_booking():
    service, ratna, key = served_service(), citizen(), uuid4()

    first = hold(service, at(24, 9), by=ratna, key=key)
    second = hold(service, at(24, 9), by=ratna, key=key)

    assert second == first
    assert Booking.objects.count() == 1


def test_the_key_of_a_stranger_opens_nothing():
    service, key = served_service(), uuid4()
    first = hold(service, at(24, 9), by=citizen(), key=key)

    second = hold(service, at(24, 10), by=citizen(), key=key)

    assert second != first


def test_a_hold_that_is_over_gives_way_without_waiting_for_the_timetable(quiet_morning):
    service = served_service()
    stale = hold(service, at(24, 9), mode=Mode.ON_SITE)
    quiet_morning.shift(timedelta(minutes=10))

    fresh = hold(service, at(24, 9), mode=Mode.ON_SITE)

    stale.refresh_from_db()
    assert (stale.status, fresh.status) == (Status.EXPIRED, Status.HELD)
    assert [change.transition for change in StatusChange.objects.about(stale)] == ["begin", "expire"]


def test_a_stale_hold_of_another_service_gives_its_room_back(quiet_morning):
    hold(served_service(), at(24, 9), mode=Mode.ON_SITE)
    quiet_morning.shift(timedelta(minutes=10))

    assert hold(served_service(), at(24, 9), mode=Mode.ON_SITE).status == Status.HELD


def test_who_chooses_another_time_lets_the_first_go_and_keeps_words_and_files():
    service, ratna = served_service(), citizen()
    first = hold(service, at(24, 9), by=ratna)
    actions.describe(first, subject="Jembatan dusun", question="Masuk Renja 2028?", papers=[pdf()], by=ratna)

    second = hold(service, at(24, 10), by=ratna)

    first.refresh_from_db()
    assert (first.status, first.subject, first.files.count()) == (Status.EXPIRED, "", 0)
    assert (second.subject, second.question, second.files.count()) == (
        "Jembatan dusun",
        "Masuk Renja 2028?",
        1,
    )


def test_words_that_were_sent_do_not_turn_up_in_the_next_booking():
    service, ratna = served_service(), citizen()
    request(service, at(24, 9), by=ratna)

    assert hold(service, at(24, 10), by=ratna).subject == ""


def test_an_officer_registers_somebody_and_both_may_see_it():
    service, ratna, officer = served_service(), citizen(), planner()

    booking = actions.hold(
        service, starts_at=at(24, 9), mode=Mode.ONLINE, by=officer, key=uuid4(), on_behalf_of=ratna
    )

    assert (booking.requested_by, booking.registrar) == (ratna, officer)
    assert [list(Booking.objects.visible_to(person)) for person in (ratna, officer, citizen())] == [
        [booking],
        [booking],
        [],
    ]


def test_holding_asks_a_fixed_number_of_queries(django_assert_num_queries):
    service, ratna = served_service(officers=3), citizen()
    RoomFactory.create_batch(2)

    with django_assert_num_queries(21):
        hold(service, at(24, 9), by=ratna, mode=Mode.ON_SITE)
