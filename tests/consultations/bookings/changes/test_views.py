"""The pages on which a booking is moved or cancelled, signed in or from an e-mail."""

import pytest
from django.urls import reverse

from consultations.bookings.changes.links import address_for
from consultations.bookings.models import Status
from tests.consultations.bookings.visits import said
from tests.factories.consultations import at, confirmed, hold, served_service

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quiet_morning")]
WISH = {"waktu": "2026-11-26T09:00", "reason": "Ada tugas mendadak."}


@pytest.fixture
def booking(ratna):
    return confirmed(served_service(), at(25, 9), by=ratna)


@pytest.fixture
def link(booking, client):
    client.logout()
    return address_for(booking, booking.requested_by)


def move_page(booking) -> str:
    return reverse("consultations:bookings.changes.move", args=[booking.code])


def test_the_page_of_a_booking_leads_to_the_list_of_times_and_moves_it(client, booking):
    assert f'href="{move_page(booking)}"' in client.get(booking.get_absolute_url()).content.decode()

    assert 'value="2026-11-26T09:00"' in client.get(move_page(booking)).content.decode()
    answer = client.post(move_page(booking), WISH)

    assert answer.url == booking.get_absolute_url()
    assert said(answer) == ["Jadwal dipindah. Semua yang terkait diberi tahu."]
    booking.refresh_from_db()
    assert booking.starts_at == at(26, 9)


def test_a_time_that_was_lost_leaves_the_reason_in_the_form(client, booking):
    hold(booking.service, at(26, 9))

    page = client.post(move_page(booking), WISH).content.decode()

    assert "Jadwal ini baru saja dipesan orang lain" in page
    assert "Ada tugas mendadak." in page


def test_without_a_time_or_a_reason_the_form_says_so(client, booking):
    page = client.post(move_page(booking), {}).content.decode()

    assert "Pilih jadwal dari daftar." in page
    assert "Tulis alasannya dalam satu kalimat." in page


def test_from_an_email_it_is_moved_without_signing_in_and_the_new_link_goes_on(client, link, booking):
    assert "Dapat diubah tanpa masuk sampai Rabu, 25 November 2026 pukul 07.00 WIB" in text_of(client, link)

    answer = client.post(link + "pindah/", WISH)

    booking.refresh_from_db()
    assert (booking.starts_at, booking.version) == (at(26, 9), 2)
    assert answer.url != link
    assert "Kamis, 26 November 2026 pukul 09.00" in text_of(client, answer.url)
    assert "Tautan ini tidak berlaku lagi" in text_of(client, link)


def test_from_an_email_it_is_cancelled_with_a_reason_and_only_once(client, link, booking):
    assert "Tulis alasannya" in client.post(link + "batal/", {"reason": ""}).content.decode()
    for _click in range(2):
        client.post(link + "batal/", {"reason": "Sudah terjawab."})

    booking.refresh_from_db()
    assert booking.status == Status.CANCELLED
    page = text_of(client, link)
    assert "Konsultasi dibatalkan" in page
    assert "Pindahkan jadwal" not in page


def test_opening_a_link_changes_nothing_and_is_not_kept(client, link, booking):
    answer = client.get(link)

    booking.refresh_from_db()
    assert (booking.status, booking.version) == (Status.CONFIRMED, 1)
    assert "no-store" in answer["Cache-Control"]
    assert answer["Referrer-Policy"] == "same-origin"


def test_a_move_by_link_to_a_lost_time_says_what_is_free_nearby(client, link, booking):
    hold(booking.service, at(26, 9))

    page = client.post(link + "pindah/", WISH).content.decode()

    assert "masih kosong" in page


def test_who_signed_in_as_somebody_else_reads_it_but_changes_nothing(client, link, booking):
    client.force_login(booking.officer.account)

    page = text_of(client, link)
    refused = [client.post(link + deed, WISH).status_code for deed in ("pindah/", "batal/")]

    assert "keluar dahulu dari akun ini" in page
    assert "Pindahkan jadwal" not in page
    assert refused == [403, 403]
    booking.refresh_from_db()
    assert (booking.status, booking.starts_at) == (Status.CONFIRMED, at(25, 9))


def text_of(client, address: str) -> str:
    return client.get(address).content.decode()
