"""A consultation comes again: holidays are skipped and told, one or the rest can be ended."""

from datetime import date

import pytest

from consultations.bookings import answers
from consultations.bookings.models import Booking, Status
from consultations.bookings.recurring import actions
from consultations.bookings.recurring.dates import Every
from perkasa.core.models import Holiday
from perkasa.core.refusals import NotAllowed
from tests.factories.consultations import at, confirmed, served_service
from tests.factories.stakeholders import admin

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]


def test_it_comes_again_also_past_the_horizon_and_what_cannot_be_is_told():
    service = served_service(horizon_days=14)
    booking, taken = confirmed(service, at(25, 9)), confirmed(service, at(2, 9, month=12))
    Holiday.objects.create(day=date(2026, 12, 9), name="Libur setempat")

    outcomes = actions.repeat(booking, every=Every.WEEK, times=5, by=admin())

    assert [outcome.starts_at.day for outcome in outcomes] == [2, 9, 16, 23]
    assert [bool(outcome.booking) for outcome in outcomes] == [False, False, True, True]
    assert outcomes[0].reason.startswith("Jadwal ini baru saja dipesan orang lain.")
    assert outcomes[1].reason == "Pada hari itu layanan libur. Pilih hari kerja."
    made = [outcome.booking for outcome in outcomes[2:]]
    assert {each.status for each in made} == {Status.CONFIRMED}
    assert {each.officer for each in made} == {taken.officer}


def test_the_rest_is_ended_from_one_on_and_what_came_before_stands():
    booking = confirmed(served_service(), at(25, 9))
    second, third = (each.booking for each in actions.repeat(booking, every=Every.WEEK, times=3, by=admin()))

    assert actions.end_series(second, by=admin(), reason="Program selesai.") == 2

    booking.refresh_from_db()
    assert booking.status == Status.CONFIRMED
    for each in (second, third):
        each.refresh_from_db()
        assert each.status == Status.CANCELLED


def test_one_of_them_is_ended_alone():
    booking = confirmed(served_service(), at(25, 9))
    second, third = (each.booking for each in actions.repeat(booking, every=Every.WEEK, times=3, by=admin()))

    answers.cancel(second, by=second.requested_by, reason="Ada tugas.")

    assert list(actions.rest_of(booking)) == [booking, third]


def test_only_the_office_lets_it_come_again():
    booking = confirmed(served_service(), at(25, 9))

    with pytest.raises(NotAllowed):
        actions.repeat(booking, every=Every.WEEK, times=3, by=booking.requested_by)
    assert Booking.objects.count() == 1
