"""The sheet on which minutes are written: what it asks, what it refuses, and that nothing typed is lost."""

import pytest
from django.urls import reverse

from consultations.bookings.models import Status as BookingStatus
from consultations.minutes.models import Minutes
from tests.factories.consultations import at
from tests.factories.minutes import held_consultation, submitted, written
from tests.factories.stakeholders import head, host

pytestmark = pytest.mark.django_db


def page_of(booking) -> str:
    return reverse("consultations:minutes.write", args=[booking.code])


def sheet(booking, **changes) -> dict:
    """A sheet as a browser sends it: two rows for guests, two for promises, the second of each empty."""
    return {
        "version": "0",
        "notes": "Lokasi dibahas.",
        "rekomendasi-TOTAL_FORMS": "2",
        "rekomendasi-INITIAL_FORMS": "0",
        "rekomendasi-0-words": "Ajukan usulan.",
        "rekomendasi-1-words": "",
        "butir-TOTAL_FORMS": "2",
        "butir-INITIAL_FORMS": "0",
        "butir-0-heading": "Lokasi",
        "butir-0-words": "Di tepi sungai.",
        "butir-1-heading": "Biaya",
        "butir-1-words": "",
        "peserta-TOTAL_FORMS": "2",
        "peserta-INITIAL_FORMS": "0",
        "peserta-0-name": "Ratna",
        "peserta-0-position": "Warga",
        "peserta-1-name": "",
        "peserta-1-position": "",
        "tindak-lanjut-TOTAL_FORMS": "2",
        "tindak-lanjut-INITIAL_FORMS": "0",
        "tindak-lanjut-0-description": "Mengukur",
        "tindak-lanjut-0-who": f"account:{booking.requested_by.pk}",
        "tindak-lanjut-0-other_owner": "",
        "tindak-lanjut-0-due_date": "2026-12-09",
        "tindak-lanjut-1-description": "",
        "tindak-lanjut-1-who": "",
        "tindak-lanjut-1-due_date": "",
    } | changes


def send(client, booking, **changes):
    client.force_login(booking.officer.account)
    return client.post(page_of(booking), sheet(booking, **changes))


def test_a_new_sheet_knows_who_met(client):
    booking = held_consultation()
    client.force_login(booking.officer.account)

    page = client.get(page_of(booking)).content.decode()

    assert 'value="Ratna Wulandari"' in page
    assert 'value="Budi Santoso"' in page
    assert booking.question in page


def test_what_is_sent_is_what_the_minutes_say(client):
    booking = held_consultation()

    answer = send(client, booking)

    minutes = Minutes.objects.get()
    promise = minutes.follow_ups.get()
    assert answer.url == minutes.get_absolute_url()
    assert (minutes.notes, minutes.recommendations) == ("Lokasi dibahas.", ["Ajukan usulan."])
    assert minutes.points == [{"heading": "Lokasi", "words": "Di tepi sungai."}]
    assert [(guest.name, guest.position) for guest in minutes.attendees.all()] == [("Ratna", "Warga")]
    assert (promise.owner, promise.due_date.isoformat()) == (booking.requested_by, "2026-12-09")


def test_saving_for_more_rows_comes_back_to_the_sheet_with_empty_ones(client):
    booking = held_consultation()

    answer = send(client, booking, lagi="1")

    assert answer.url == page_of(booking)
    shown = client.get(answer.url).context["sheet"]
    assert (len(shown.attendees), len(shown.points), len(shown.advice), len(shown.promises)) == (3, 2, 2, 2)


@pytest.mark.parametrize(
    ("who", "other", "owner"),
    [("organisation", "", "organisation"), ("other", "Kepala Dusun", "other_owner")],
)
def test_an_organisation_or_somebody_else_can_promise(client, who, other, owner):
    booking = held_consultation()
    chosen = f"organisation:{host().pk}" if who == "organisation" else "other"

    send(client, booking, **{"tindak-lanjut-0-who": chosen, "tindak-lanjut-0-other_owner": other})

    assert getattr(Minutes.objects.get().follow_ups.get(), owner) in (host(), "Kepala Dusun")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"notes": "", "butir-0-words": ""}, "Tuliskan pembahasannya."),
        ({"butir-0-heading": ""}, "Tuliskan butirnya"),
        ({"rekomendasi-0-words": " "}, "Tuliskan paling sedikit satu rekomendasi."),
        ({"peserta-0-name": "", "peserta-0-position": ""}, "Tuliskan paling sedikit satu peserta."),
        ({"peserta-1-position": "Warga"}, "Tuliskan namanya."),
        ({"tindak-lanjut-0-description": ""}, "Tuliskan apa yang akan dilakukan."),
        ({"tindak-lanjut-0-who": ""}, "Pilih siapa yang akan melakukannya."),
        ({"tindak-lanjut-0-who": "other"}, "Tuliskan nama pihak itu."),
        ({"tindak-lanjut-0-other_owner": "Dua"}, "Kosongkan, atau pilih “Pihak lain” di atas."),
        ({"tindak-lanjut-0-who": "account:999999"}, "Pilih salah satu dari daftar."),
        ({"tindak-lanjut-0-due_date": ""}, "Isi tanggal paling lambat."),
        ({"tindak-lanjut-0-due_date": "kapan-kapan"}, "Isi tanggal dengan benar"),
        ({"tindak-lanjut-0-due_date": "2026-11-18"}, "Tenggat tidak boleh mendahului hari konsultasi."),
        ({"tindak-lanjut-1-due_date": "2026-12-01"}, "Tuliskan apa yang akan dilakukan."),
        ({"peserta-TOTAL_FORMS": "41"}, "paling banyak"),
    ],
    ids=str,
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_lost(client, changes, words):
    booking = held_consultation()

    page = send(client, booking, **changes)

    assert (page.status_code, Minutes.objects.count()) == (200, 0)
    assert words in page.content.decode()
    kept = changes.get("rekomendasi-0-words", "Ajukan usulan.")
    assert kept in page.content.decode()


def test_a_colleague_who_saved_first_is_not_overwritten_and_the_typed_words_stay(client):
    minutes = written()

    page = send(client, minutes.booking, notes="Kata-kata saya")

    assert "Orang lain baru saja menyimpan notula ini." in page.content.decode()
    assert "Kata-kata saya" in page.content.decode()
    minutes.refresh_from_db()
    assert minutes.version == 1


def test_a_sheet_sent_after_the_session_has_ended_waits_for_its_writer(client):
    booking = held_consultation()

    answer = client.post(page_of(booking), sheet(booking, notes="Satu jam mengetik"))
    assert answer.url == f"{reverse('account_login')}?next={page_of(booking)}"
    client.force_login(booking.officer.account)

    page = client.get(page_of(booking)).content.decode()
    assert "Satu jam mengetik" in page
    assert 'value="2026-12-09"' in page
    assert Minutes.objects.count() == 0
    assert "Satu jam mengetik" not in client.get(page_of(booking)).content.decode()


def test_who_may_never_write_is_forbidden_to_and_who_may_reads_why_not_now(client):
    minutes = submitted()
    early = held_consultation(status=BookingStatus.CONFIRMED, starts_at=at(27, 13))
    client.force_login(head())
    assert client.get(page_of(minutes.booking)).status_code == 403

    client.force_login(minutes.written_by)
    closed = client.get(page_of(minutes.booking), follow=True).content.decode()
    client.force_login(early.officer.account)
    not_held = client.get(page_of(early), follow=True).content.decode()

    assert "sudah diajukan atau disetujui" in closed
    assert "sejak konsultasi dimulai" in not_held
