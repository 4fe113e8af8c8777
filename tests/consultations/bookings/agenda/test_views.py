"""Jadwal saya, as officers see it."""

import pytest
from django.urls import reverse

from consultations.schedule.models import Deviation
from tests.factories.consultations import OfficerFactory, at, confirmed, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
INDEX = reverse("consultations:bookings.agenda.index")


def test_an_officer_sees_hours_and_what_is_booked(client):
    booking = confirmed(served_service(), at(25, 9))
    client.force_login(booking.officer.account)

    page = client.get(INDEX)

    assert booking.code in page.text
    assert "08.00–15.00" in page.text


def test_leave_that_hits_a_booking_leads_to_moving_it(client):
    booking = confirmed(served_service(), at(25, 9))
    client.force_login(booking.officer.account)

    page = client.post(INDEX, {"kind": "leave", "first_day": "2026-11-25", "last_day": "2026-11-27"})

    assert f"masih ada konsultasi: {booking.code}" in page.text
    assert reverse("consultations:bookings.changes.move", args=[booking.code]) in page.text
    assert Deviation.objects.count() == 0


def test_leave_is_written_down_and_struck_again(client):
    officer = OfficerFactory()
    client.force_login(officer.account)

    client.post(INDEX, {"kind": "leave", "first_day": "2026-11-25"})
    written = officer.deviations.get()
    client.post(reverse("consultations:bookings.agenda.strike", args=[written.pk]))

    assert not officer.deviations.exists()


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"kind": "leave", "first_day": "2026-11-25", "last_day": "2026-11-24"}, "tidak boleh sebelum"),
        ({"kind": "extra", "first_day": "2026-11-28"}, "memerlukan jam mulai"),
        ({"kind": "leave", "first_day": "2026-11-25", "starts": "10:00"}, "kosongkan keduanya"),
        ({"kind": "leave", "first_day": "2026-11-25", "starts": "10:00", "ends": "09:00"}, "harus sesudah"),
        ({"kind": "leave", "first_day": "2026-11-25", "last_day": "2036-11-25"}, "Paling lama setahun"),
    ],
)
def test_days_that_make_no_sense_say_what_to_do(client, answers, words):
    client.force_login(OfficerFactory().account)

    page = client.post(INDEX, answers)

    assert words in page.text
    assert Deviation.objects.count() == 0


def test_a_calendar_is_followed_by_its_address_and_removed(client):
    officer = OfficerFactory()
    client.force_login(officer.account)
    follow = reverse("consultations:bookings.agenda.follow")

    bad = client.post(follow, {"name": "Rapat", "address": "bukan alamat"})
    client.post(follow, {"name": "Rapat", "address": "webcal://kalender.contoh.id/rapat.ics"})

    assert "dimulai dengan https://" in bad.text
    followed = officer.busy_calendars.get()
    assert followed.address.reveal() == "https://kalender.contoh.id/rapat.ics"
    assert "kalender.contoh.id" not in client.get(INDEX).text
    client.post(reverse("consultations:bookings.agenda.unfollow", args=[followed.pk]))
    assert not officer.busy_calendars.exists()
