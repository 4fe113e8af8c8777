"""Holding a time, filling in, sending, giving back."""

from datetime import date, timedelta
from uuid import uuid4

import pytest

from consultations.bookings import actions
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import (
    HoldOver,
    SlotTaken,
    SubjectMissing,
)
from consultations.bookings.tasks import expire_holds
from consultations.services.models import Mode
from perkasa.core.models import Holiday, StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from stakeholders.notifications.kinds import Kind
from stakeholders.notifications.models import Notification
from tests.factories.consultations import (
    MONDAY,
    RoomFactory,
    at,
    hold,
    pdf,
    request,
    served_service,
)
from tests.factories.stakeholders import citizen

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah masuk Renja 2028?"}


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


def test_holding_asks_a_fixed_number_of_queries(django_assert_num_queries):
    service, ratna = served_service(officers=3), citizen()
    RoomFactory.create_batch(2)

    with django_assert_num_queries(20):
        hold(service, at(24, 9), by=ratna, mode=Mode.ON_SITE)


def test_who_comes_late_hears_so_without_locking_anybody(django_assert_max_num_queries):
    service, ratna = served_service(), citizen()
    hold(service, at(24, 9))

    with django_assert_max_num_queries(10) as asked, pytest.raises(SlotTaken) as refusal:
        hold(service, at(24, 9), by=ratna)

    assert not [query for query in asked.captured_queries if "FOR NO KEY UPDATE" in query["sql"]]
    assert "10.00" in str(refusal.value)


def test_nobody_else_writes_into_a_hold():
    booking = hold(served_service(), at(24, 9))

    for deed in (
        lambda: actions.describe(booking, **WORDS, by=citizen()),
        lambda: actions.submit(booking, by=citizen()),
        lambda: actions.release(booking, by=citizen()),
    ):
        with pytest.raises(NotAllowed):
            deed()


def test_a_request_takes_the_time_and_tells_both_sides():
    Holiday.objects.create(day=date(2026, 11, 24), name="Libur setempat")
    booking = request(served_service(), at(26, 9))

    booking.refresh_from_db()
    assert (booking.status, booking.expires_at, booking.requested_at) == (Status.REQUESTED, None, MONDAY)
    assert booking.answer_due == date(2026, 11, 26)
    assert [change.transition for change in StatusChange.objects.about(booking)] == ["begin", "submit"]
    assert set(Notification.objects.about(booking).values_list("kind", "recipient")) == {
        (Kind.BOOKING_REQUESTED, booking.requested_by_id),
        (Kind.BOOKING_AWAITS_ANSWER, booking.officer.account_id),
    }


def test_sending_twice_sends_once():
    booking = request(served_service(), at(24, 9))

    actions.submit(booking, by=booking.requested_by)

    assert StatusChange.objects.about(booking).count() == 2
    assert Notification.objects.about(booking).count() == 2


def test_a_request_without_a_subject_is_refused():
    booking = hold(served_service(), at(24, 9))

    with pytest.raises(SubjectMissing):
        actions.submit(booking, by=booking.requested_by)

    booking.refresh_from_db()
    assert booking.status == Status.HELD


@pytest.mark.parametrize("is_swept", [True, False])
def test_a_hold_that_is_over_takes_neither_words_nor_a_request(quiet_morning, is_swept):
    booking = hold(served_service(), at(24, 9))
    actions.describe(booking, **WORDS, by=booking.requested_by)
    quiet_morning.shift(timedelta(minutes=10))
    if is_swept:
        assert expire_holds() == 1

    with pytest.raises(HoldOver):
        actions.describe(booking, subject="Lain", question="Lain lagi", by=booking.requested_by)
    with pytest.raises(HoldOver):
        actions.submit(booking, by=booking.requested_by)

    booking.refresh_from_db()
    assert (booking.subject, booking.requested_at) == (WORDS["subject"], None)


def test_a_hold_given_back_frees_its_time_at_once():
    service = served_service()
    booking = hold(service, at(24, 9))

    actions.release(booking, by=booking.requested_by)

    assert hold(service, at(24, 9)).status == Status.HELD
    with pytest.raises(NotPossibleNow):
        actions.release(booking, by=booking.requested_by)
