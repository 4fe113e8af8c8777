"""The office, or a room, is closed for some days: one form, with its reason."""

from datetime import date, time

import pytest
from django.db.backends.postgresql.psycopg_any import DateRange
from django.urls import reverse

from consultations.bookings.agenda import actions
from consultations.bookings.agenda.refusals import AwayTwice, BookingsInTheWay
from consultations.bookings.diary import free_times
from consultations.bookings.refusals import OfficeClosed
from consultations.queue.refusals import NoTicketsNow
from consultations.schedule.models import Closure
from consultations.services.models import Mode, Room
from perkasa.core.refusals import NotAllowed
from tests.factories.consultations import MONDAY, at, confirmed, hold, served_service
from tests.factories.queue import walk_in
from tests.factories.stakeholders import admin, planner

pytestmark = pytest.mark.django_db
ADD = "admin:consultations_closure_add"
WEEK = DateRange(date(2026, 11, 24), date(2026, 11, 28))
FORM = {"room": "", "first_day": "2026-11-24", "last_day": "2026-11-27", "note": "Renovasi gedung."}


def close(whose=None, **details):
    words = {"kind": "closed", "period": WEEK, "note": "Renovasi gedung.", "by": admin()}
    return actions.write_down(whose, **words | details)


def open_days(service, mode: Mode = Mode.ONLINE) -> list[date]:
    return [day.day for day in free_times(service, now=MONDAY, mode=mode)]


def test_while_the_office_is_closed_nothing_is_offered_also_in_extra_hours():
    service = served_service()
    officer = service.officers.get()
    officer.deviations.create(kind="extra", period=WEEK, starts=time(16), ends=time(18))

    close()

    assert open_days(service)[0] == date(2026, 11, 30)
    with pytest.raises(OfficeClosed):
        hold(service, at(25, 9))


def test_closed_hours_take_the_times_they_touch_and_no_others():
    service = served_service()

    close(starts=time(9, 30), ends=time(15))

    tuesday = next(day for day in free_times(service, now=MONDAY) if day.day == date(2026, 11, 24))
    assert [slot.starts for slot in tuesday.slots] == [at(24, 8)]
    with pytest.raises(OfficeClosed):
        hold(service, at(24, 10))


def test_a_closed_room_leaves_the_other_ways_open():
    service = served_service()

    close(Room.objects.get())

    assert open_days(service, Mode.ON_SITE)[0] == date(2026, 11, 30)
    assert open_days(service, Mode.ONLINE)[0] == date(2026, 11, 24)


def test_what_is_booked_must_be_moved_first_and_the_same_days_are_closed_once():
    booking = confirmed(served_service(), at(25, 9))
    with pytest.raises(BookingsInTheWay) as refused:
        close()
    assert refused.value.bookings == [booking]
    booking.delete()
    close()
    with pytest.raises(AwayTwice):
        close()


def test_only_who_manages_services_closes_the_office():
    with pytest.raises(NotAllowed):
        close(by=planner())


def test_no_numbers_are_drawn_by_phone_while_the_office_is_closed(quiet_morning):
    service = served_service()
    close(starts=time(9), ends=time(11))
    quiet_morning.move_to(at(24, 11))
    assert walk_in(service, by=None).number == 1
    quiet_morning.move_to(at(24, 10, 59))

    with pytest.raises(NoTicketsNow):
        walk_in(service, by=None)


def test_one_form_closes_many_days_and_everybody_reads_why(client):
    service = served_service()
    client.force_login(admin())

    answer = client.post(reverse(ADD), FORM)

    closure = Closure.objects.get()
    assert (answer.status_code, closure.room, closure.period) == (302, None, WEEK)
    assert closure.told in client.get(service.get_absolute_url()).text
    assert "Seluruh kantor" in client.get(reverse("admin:consultations_closure_changelist")).text
    feed = client.get(reverse("consultations:bookings.calendars.events")).content.decode()
    assert "Layanan tutup: Renovasi gedung." in feed
    assert "DTEND;VALUE=DATE:20261128" in feed


def test_closed_hours_stand_in_the_open_calendar_day_by_day(client):
    close(starts=time(12), ends=time(13))

    feed = client.get(reverse("consultations:bookings.calendars.events")).content.decode()

    assert feed.count("SUMMARY:Layanan tutup") == 4
    assert "DTSTART;TZID=Asia/Jakarta:20261127T120000" in feed


def test_the_form_names_the_bookings_in_the_way_and_wants_a_reason(client):
    booking = confirmed(served_service(), at(25, 9))
    client.force_login(admin())

    unexplained = client.post(reverse(ADD), FORM | {"note": ""})
    refused = client.post(reverse(ADD), FORM)

    assert "errorlist" in unexplained.text
    assert booking.get_absolute_url() in refused.text
    assert Closure.objects.count() == 0


def test_who_does_not_manage_services_sees_the_list_and_adds_nothing(client):
    client.force_login(planner())

    assert client.post(reverse(ADD), FORM).status_code == 403
