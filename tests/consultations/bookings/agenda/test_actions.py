"""Days that differ from the week are written down, unless somebody is booked on them."""

from datetime import date, time, timedelta

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange

from consultations.bookings.agenda import actions
from consultations.bookings.agenda.refusals import AwayTwice, BookingsInTheWay
from consultations.bookings.diary import free_times
from consultations.schedule.models import Deviation
from consultations.services.models import Mode
from perkasa.core.refusals import NotAllowed
from tests.factories.consultations import MONDAY, OfficerFactory, at, confirmed, hold, served_service
from tests.factories.stakeholders import admin

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
LEAVE, EXTRA = Deviation.Kind.LEAVE, Deviation.Kind.EXTRA
WEDNESDAY = DateRange(date(2026, 11, 25), date(2026, 11, 26))


def clocks(service, day: date) -> list[str]:
    """What can be booked on `day`."""
    days = {each.day: each.slots for each in free_times(service, now=MONDAY)}
    return [f"{slot.starts:%H.%M}" for slot in days.get(day, ())]


def test_leave_of_many_days_takes_their_times_and_striking_it_gives_them_back():
    service = served_service()
    officer, week = service.officers.get(), DateRange(date(2026, 11, 25), date(2026, 11, 28))

    leave = actions.write_down(officer, kind=LEAVE, period=week, by=officer.account)

    assert [clocks(service, date(2026, 11, day)) for day in (25, 26, 27)] == [[], [], []]
    assert clocks(service, date(2026, 11, 24)) != []
    actions.strike(leave, by=officer.account)
    assert clocks(service, date(2026, 11, 25)) != []


def test_field_work_of_some_hours_leaves_the_others():
    service = served_service()
    officer = service.officers.get()

    actions.write_down(
        officer, kind=Deviation.Kind.FIELD_WORK, period=WEDNESDAY, starts=time(10), ends=time(13),
        by=officer.account,
    )  # fmt: skip

    assert clocks(service, date(2026, 11, 25)) == ["08.00", "09.00", "13.00", "14.00"]


def test_extra_hours_open_a_saturday_for_that_officer():
    service = served_service(officers=2)
    officer, saturday = service.officers.first(), DateRange(date(2026, 11, 28), date(2026, 11, 29))

    actions.write_down(
        officer, kind=EXTRA, period=saturday, starts=time(8), ends=time(10), by=officer.account
    )

    assert clocks(service, date(2026, 11, 28)) == ["08.00", "09.00"]
    assert hold(service, at(28, 8)).officer == officer


def test_leave_names_every_booking_it_hits_a_held_one_too_and_writes_nothing():
    service = served_service()
    officer = service.officers.get()
    hit = [confirmed(service, at(25, 9)), hold(service, at(25, 13))]
    confirmed(service, at(26, 9))

    with pytest.raises(BookingsInTheWay) as refused:
        actions.write_down(officer, kind=LEAVE, period=WEDNESDAY, by=admin())

    assert refused.value.bookings == hit
    assert all(booking.code in str(refused.value.message) for booking in hit)
    assert Deviation.objects.count() == 0


def test_leave_of_the_afternoon_does_not_mind_the_morning():
    service = served_service()
    officer = service.officers.get()
    confirmed(service, at(25, 9))

    actions.write_down(
        officer, kind=LEAVE, period=WEDNESDAY, starts=time(10), ends=time(15), by=officer.account
    )

    assert clocks(service, date(2026, 11, 25)) == ["08.00"]


def test_a_room_is_not_closed_while_people_meet_there():
    booking = confirmed(served_service(), at(25, 9), mode=Mode.ON_SITE)

    with pytest.raises(BookingsInTheWay):
        actions.write_down(booking.room, kind=Deviation.Kind.CLOSED, period=WEDNESDAY, by=admin())


def test_whole_days_are_written_down_once_and_only_by_the_officer_or_who_manages():
    officer, colleague = OfficerFactory(), OfficerFactory()
    actions.write_down(officer, kind=LEAVE, period=WEDNESDAY, by=officer.account)

    with pytest.raises(AwayTwice):
        actions.write_down(
            officer, kind=LEAVE, period=DateRange(WEDNESDAY.lower, WEDNESDAY.upper + timedelta(days=1)),
            by=admin(),
        )  # fmt: skip
    for deed in (
        lambda: actions.write_down(officer, kind=LEAVE, period=WEDNESDAY, by=colleague.account),
        lambda: actions.strike(officer.deviations.get(), by=colleague.account),
    ):
        with pytest.raises(NotAllowed):
            deed()
