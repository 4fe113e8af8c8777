"""The pages of the line: joining, one's place, leaving."""

import pytest
from django.urls import reverse

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.statuses import Status
from tests.consultations.bookings.visits import said
from tests.factories.sessions import waiting_for_seat

pytestmark = pytest.mark.django_db


def address(name, *args):
    return reverse(f"consultations:bookings.line.{name}", args=args)


def test_days_are_waited_for_from_the_page_of_the_service(client, ratna, full_day):
    wish = {"since": "2026-11-24", "until": "2026-11-24", "mode": "online"}

    assert address("join", full_day.slug) in client.get(full_day.get_absolute_url()).content.decode()
    page = client.post(address("join", full_day.slug), wish)

    place = PlaceInLine.objects.get(account=ratna)
    assert page.url == place.get_absolute_url()
    page = client.get(page.url).content.decode()
    assert "Urutan Anda: 1" in page
    assert "Selasa, 24 November 2026" in page


def test_a_wish_that_cannot_be_is_refused_beside_its_field(client, ratna, full_day):
    wish = {"since": "2026-11-25", "until": "2026-11-24", "mode": "online"}

    page = client.post(address("join", full_day.slug), wish).content.decode()
    free = client.post(address("join", full_day.slug), wish | {"until": "2026-11-25"}).content.decode()

    assert "Tanggal akhir tidak boleh sebelum tanggal awal." in page
    assert "tidak perlu mengantre" in free
    assert PlaceInLine.objects.count() == 0


def test_a_full_session_is_waited_for_and_left_again(client, ratna, full):
    waiting_for_seat(full)
    assert "Masuk daftar tunggu" in client.get(full.get_absolute_url()).content.decode()

    page = client.post(address("join_session", full.code))
    place = PlaceInLine.objects.get(account=ratna)
    listed = client.get(reverse("consultations:bookings.mine")).content.decode()

    assert page.url == place.get_absolute_url()
    assert "Urutan Anda: 2" in client.get(page.url).content.decode()
    assert place.code in listed
    left = client.post(address("leave", place.code))
    place.refresh_from_db()
    assert (place.status, said(left)) == (Status.LEFT, ["Anda keluar dari daftar tunggu."])
