"""Calendars as programs read them, and the page on which their addresses are made."""

import pytest
import vobject
from django.urls import reverse

from consultations.bookings.calendars.models import CalendarFeed
from consultations.services.models import Mode
from tests.consultations.bookings.visits import said
from tests.factories.consultations import RoomFactory, at, confirmed, request, served_service
from tests.factories.stakeholders import admin

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
INDEX = reverse("consultations:bookings.calendars.index")


def made(client, account, subject: str) -> CalendarFeed:
    client.force_login(account)
    client.post(f"{INDEX}buat-{subject}/")
    client.logout()
    return CalendarFeed.objects.open().get(made_by=account)


def read(client, feed):
    answer = client.get(feed.get_absolute_url())
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    calendar = vobject.readOne(answer.content.decode())
    assert (calendar.method.value, calendar.vtimezone.tzid.value) == ("PUBLISH", "Asia/Jakarta")
    return calendar


def test_a_person_reads_their_own_bookings_without_signing_in(client, ratna):
    service = served_service()
    booking, asked = confirmed(service, at(25, 9), by=ratna), request(service, at(26, 9), by=ratna)
    confirmed(service, at(25, 11))

    events = read(client, made(client, ratna, "saya")).vevent_list

    assert [(event.dtstart.value, event.status.value) for event in events] == [
        (booking.starts_at, "CONFIRMED"),
        (asked.starts_at, "TENTATIVE"),
    ]


def test_an_officer_reads_the_desk(client):
    booking = confirmed(served_service(), at(25, 9))

    events = read(client, made(client, booking.officer.account, "petugas")).vevent_list

    assert [event.summary.value for event in events] == [f"Konsultasi: {booking.subject}"]


def test_the_calendar_of_a_room_says_nothing_about_people(client):
    booking = confirmed(served_service(), at(25, 9), mode=Mode.ON_SITE)
    feed = made(client, admin(), f"ruang-{booking.room.pk}")

    [event] = read(client, feed).vevent_list

    assert event.summary.value == booking.service.name
    text = client.get(feed.get_absolute_url()).content.decode()
    assert booking.subject not in text
    assert booking.requested_by.email not in text


def test_an_address_that_was_taken_back_is_not_found(client, ratna):
    feed = made(client, ratna, "saya")
    client.force_login(ratna)

    answer = client.post(f"{INDEX}cabut-{feed.pk}/")

    assert said(answer) == ["Alamat kalender dicabut dan tidak dapat dibuka lagi."]
    assert client.get(feed.get_absolute_url()).status_code == 404


def test_the_page_shows_the_address_once_it_is_made(client, ratna):
    assert "Buat alamat" in client.get(INDEX).content.decode()
    feed = made(client, ratna, "saya")
    client.force_login(ratna)

    assert feed.address in client.get(INDEX).content.decode()


def test_nobody_makes_a_calendar_they_may_not_have(client, ratna):
    room = RoomFactory()
    for subject, status in (("petugas", 404), (f"ruang-{room.pk}", 403), ("ruang-abc", 404)):
        assert client.post(f"{INDEX}buat-{subject}/").status_code == status
