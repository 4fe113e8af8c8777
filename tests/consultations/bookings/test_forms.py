"""Tampered and mistaken answers get their sentence and change nothing."""

import pytest

from consultations.bookings.models import Booking
from consultations.services.models import Room
from tests.consultations.bookings.visits import address, said, wish
from tests.factories.consultations import (
    at,
    hold,
    pdf,
    script_called_pdf,
    served_service,
)

pytestmark = pytest.mark.django_db
WORDS = {"subject": "Jembatan dusun", "question": "Dapatkah jembatan masuk Renja 2028?"}


@pytest.mark.parametrize(
    ("waktu", "sentence"),
    [
        ("2026-11-20T09:00", "Waktu itu sudah lewat. Pilih jadwal yang akan datang."),
        (
            "2026-11-23T14:00",
            "Jadwal itu terlalu dekat; petugas perlu waktu untuk bersiap. Pilih jadwal sesudahnya.",
        ),
        (
            "2027-03-01T09:00",
            "Jadwal itu terlalu jauh ke depan dan belum dibuka. Pilih jadwal yang lebih dekat.",
        ),
        ("2026-11-28T09:00", "Pada hari itu layanan libur. Pilih hari kerja."),
        ("2026-11-24T09:17", "Pada jam itu tidak ada layanan. Pilih jadwal dari daftar."),
        (
            "9999-12-31T23:59",
            "Jadwal itu terlalu jauh ke depan dan belum dibuka. Pilih jadwal yang lebih dekat.",
        ),
    ],
)
@pytest.mark.parametrize("step", ["start", "hold"])
def test_a_tampered_time_gets_its_sentence_and_changes_nothing(client, ratna, step, waktu, sentence):
    service = served_service()
    send = client.get if step == "start" else client.post

    page = send(address(step, service.slug), wish(service, waktu))

    assert (page.url, said(page)) == (service.get_absolute_url(), [sentence])
    assert Booking.objects.count() == 0


@pytest.mark.parametrize(
    "waktu", ["", "besok", "2026-13-40T09:00", "0001-01-01T00:00", "2026-11-24T09:00' OR 1=1"]
)
def test_a_time_that_is_none_leads_back_to_the_list(client, ratna, waktu):
    service = served_service()

    for page in (
        client.get(address("start", service.slug), {"waktu": waktu}),
        client.post(address("hold", service.slug), wish(service, waktu)),
    ):
        assert (page.status_code, page.url) == (302, service.get_absolute_url())
    assert Booking.objects.count() == 0


@pytest.mark.parametrize("change", [{"cara": "telepati"}, {"kunci": "bukan-uuid"}, {"cara": ""}])
def test_a_tampered_answer_leads_back_to_the_list(client, ratna, change):
    service = served_service()

    page = client.post(address("hold", service.slug), wish(service) | change)

    assert (page.url, Booking.objects.count()) == (service.get_absolute_url(), 0)


def test_without_a_room_only_online_is_offered(client, ratna):
    service = served_service(rooms=0)
    Room.objects.all().delete()

    page = client.get(address("start", service.slug), {"waktu": "2026-11-24T09:00"}).content.decode()

    assert ('value="online"' in page, 'value="on_site"' in page) == (True, False)


@pytest.mark.parametrize(
    ("paper", "sentence"),
    [
        (script_called_pdf, "Isi berkas ini bukan PDF, JPG, PNG, DOCX, XLSX."),
        (lambda: pdf(size=10 * 1024 * 1024 + 1), "Berkas terlalu besar. Ukuran paling besar 10,0"),
    ],
    ids=["not what it says", "too large"],
)
def test_a_bad_file_gets_its_sentence_and_the_words_stay(client, ratna, paper, sentence):
    booking = hold(served_service(), at(24, 9), by=ratna)

    page = client.post(address("fill", booking.code), WORDS | {"papers": [paper()]}).content.decode()

    assert sentence in page
    assert WORDS["question"] in page
    assert booking.files.count() == 0
