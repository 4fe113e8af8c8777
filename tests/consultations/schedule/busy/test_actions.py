"""Calendars kept elsewhere are asked each hour, over a real line, within limits."""

from collections.abc import Iterator
from datetime import date, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from django.db import connection
from django.utils import timezone

from consultations.bookings.diary import free_times
from consultations.schedule.busy import actions
from consultations.schedule.busy.models import BusyCalendar, BusyTime
from perkasa.core.jobs import WorkState
from perkasa.core.refusals import NotAllowed
from tests.consultations.schedule.busy.test_reading import calendar
from tests.factories.consultations import MONDAY, OfficerFactory, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
MEETING = calendar("SUMMARY:Rapat rahasia\nDTSTART:20261124T020000Z\nDTEND:20261124T040000Z")


class House(BaseHTTPRequestHandler):
    """Another house's calendar server; `answers` are given by path."""

    answers: dict[str, tuple[int, dict[str, str], bytes]] = {}

    def do_GET(self) -> None:
        status, headers, body = self.answers.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_words) -> None:
        """Nothing is printed."""


@pytest.fixture
def house(settings) -> Iterator[str]:
    """The address of a server that is not of our own network, for all the portal knows."""
    settings.OUTGOING_ALLOWED_HOSTS = ["localhost"]
    House.answers = {"/sibuk.ics": (200, {"Content-Type": "text/calendar"}, MEETING)}
    with ThreadingHTTPServer(("127.0.0.1", 0), House) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}"
        server.shutdown()


def follow(address: str, officer=None) -> BusyCalendar:
    officer = officer or OfficerFactory()
    return actions.subscribe(officer, name="Rapat", address=address, by=officer.account)


def clocks(service) -> list[str]:
    days = {each.day: each.slots for each in free_times(service, now=MONDAY)}
    return [f"{slot.starts:%H.%M}" for slot in days.get(date(2026, 11, 24), ())]


def test_busy_times_are_not_offered_and_nothing_but_times_is_kept(house):
    service = served_service()
    followed = follow(house + "/sibuk.ics", service.officers.get())

    assert actions.read_next() is True
    assert actions.read_next() is False

    assert clocks(service) == ["08.00", "11.00", "12.00", "13.00", "14.00"]
    followed.refresh_from_db()
    assert (followed.state, followed.error) == (WorkState.PENDING, "")
    assert followed.not_before == timezone.now() + timedelta(hours=1)
    with connection.cursor() as cursor:
        cursor.execute("SELECT address FROM consultations_busycalendar")
        assert "localhost" not in cursor.fetchone()[0]
        cursor.execute("SELECT t::text FROM consultations_busytime AS t")
        assert "rahasia" not in cursor.fetchone()[0]


def test_each_reading_replaces_the_times_of_the_last(house, quiet_morning):
    follow(house + "/sibuk.ics")
    actions.read_next()
    House.answers["/sibuk.ics"] = (200, {}, calendar())

    quiet_morning.shift(timedelta(hours=1))
    actions.read_next()

    assert BusyTime.objects.count() == 0


def test_failures_are_told_to_the_officer_and_wait_longer_each_time(house, quiet_morning):
    followed = follow(house + "/hilang.ics")

    waits = []
    for _number in range(7):
        actions.read_next()
        followed.refresh_from_db()
        waits.append((followed.not_before - timezone.now()) / timedelta(hours=1))
        quiet_morning.shift(followed.not_before - timezone.now())

    assert waits == [1, 2, 4, 8, 16, 24, 24]
    assert followed.error == "Alamat ini tidak menjawab dengan kalender. Kami mencoba lagi nanti."
    later = calendar("DTSTART:20261207T020000Z\nDTEND:20261207T040000Z")
    House.answers["/hilang.ics"] = (200, {}, later)
    actions.read_next()
    followed.refresh_from_db()
    assert (followed.attempts, followed.error, BusyTime.objects.count()) == (0, "", 1)


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1:9/", "http://169.254.169.254/latest/meta-data/", "file:///etc/passwd"]
)
def test_a_redirect_into_our_own_network_is_not_followed(house, target):
    House.answers["/pindah.ics"] = (302, {"Location": target}, b"")
    followed = follow(house + "/pindah.ics")

    actions.read_next()

    followed.refresh_from_db()
    assert followed.error.startswith("Alamat ini tidak boleh dibuka")
    assert BusyTime.objects.count() == 0


def test_a_redirect_to_another_public_place_is_followed_and_a_circle_ends(house):
    House.answers["/pindah.ics"] = (301, {"Location": "/sibuk.ics"}, b"")
    House.answers["/putar.ics"] = (302, {"Location": "/putar.ics"}, b"")
    good, circle = follow(house + "/pindah.ics"), follow(house + "/putar.ics")

    while actions.read_next():
        pass

    for each in (good, circle):
        each.refresh_from_db()
    assert (good.times.count(), circle.times.count()) == (1, 0)
    assert circle.error != ""


def test_an_address_of_our_own_network_is_refused_at_once():
    followed = follow("http://127.0.0.1:8000/sibuk.ics")

    actions.read_next()

    followed.refresh_from_db()
    assert followed.error.startswith("Alamat ini tidak boleh dibuka")


def test_a_calendar_that_is_too_large_or_no_calendar_is_told(house):
    House.answers["/besar.ics"] = (200, {}, b"X" * (actions.MOST_BYTES + 1))
    House.answers["/laman.ics"] = (200, {}, b"<html></html>")
    large, page = follow(house + "/besar.ics"), follow(house + "/laman.ics")

    while actions.read_next():
        pass

    large.refresh_from_db()
    assert large.error.startswith("Kalender ini terlalu besar")
    assert page.times.count() == 0


def test_a_worker_that_died_leaves_the_calendar_to_the_next(house, quiet_morning):
    followed = follow(house + "/sibuk.ics")
    BusyCalendar.objects.claim_next()

    assert actions.read_next() is False
    quiet_morning.shift(timedelta(minutes=11))
    assert actions.read_next() is True

    assert followed.times.count() == 1


def test_removing_a_calendar_forgets_its_times_and_only_its_officer_may(house):
    followed = follow(house + "/sibuk.ics")
    actions.read_next()
    colleague = OfficerFactory()

    with pytest.raises(NotAllowed):
        actions.unsubscribe(followed, by=colleague.account)
    with pytest.raises(NotAllowed):
        actions.subscribe(followed.officer, name="Lain", address=house, by=colleague.account)
    actions.unsubscribe(followed, by=followed.officer.account)

    assert BusyTime.objects.count() == 0


def test_three_calendars_are_enough_and_each_has_its_name():
    officer = OfficerFactory()
    follow("https://contoh.id/1.ics", officer)

    with pytest.raises(actions.KnownCalendar):
        follow("https://contoh.id/2.ics", officer)
    for name in ("Dua", "Tiga"):
        actions.subscribe(officer, name=name, address="https://contoh.id/3.ics", by=officer.account)
    with pytest.raises(actions.TooManyCalendars):
        actions.subscribe(officer, name="Empat", address="https://contoh.id/4.ics", by=officer.account)
