"""Data saya: what a person sees, asks and fetches; and what those who watch see of the nights."""

import pytest
import time_machine

from consultations.bookings.models import Booking
from perkasa.home.privacy.tasks import keep_retention, make_copies
from stakeholders.privacy import actions
from stakeholders.privacy.consents import Consent, Purpose
from stakeholders.privacy.models import DataCopy, PrivacyRequest
from stakeholders.privacy.reference import load_privacy
from tests.factories.consultations import MONDAY, at, request, served_service
from tests.factories.stakeholders import PASSWORD, admin, auditor, citizen

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def quiet_morning():
    with time_machine.travel(MONDAY):
        yield


def sign_in(client, person):
    """The way people sign in, so that the portal knows when they last proved who they are."""
    client.post("/masuk/", {"login": person.email, "password": PASSWORD})
    return person


@pytest.fixture
def person(client):
    return sign_in(client, citizen(can_sign_in=True))


def text_of(client, address: str) -> str:
    return client.get(address).content.decode()


def test_the_page_counts_what_is_held(client, person):
    request(served_service(), at(24, 9), by=person)

    page = text_of(client, "/data-saya/")

    assert "<li>Konsultasi: 1</li>" in page
    assert "<li>Alamat e-mail: 1</li>" in page
    assert "Notula" not in page.partition("Salinan data")[0].partition("<h1>")[2]


def test_a_copy_is_asked_for_made_and_fetched_by_its_owner_alone(client, person):
    client.post("/data-saya/ask_copy/")
    assert "sedang disiapkan" in text_of(client, "/data-saya/")
    make_copies()
    address = f"/data-saya/salinan/{DataCopy.objects.get().code}/"
    assert address in text_of(client, "/data-saya/")

    answer = client.get(address)
    assert (answer.status_code, answer.getvalue()[:2]) == (200, b"PK")
    assert "no-store" in answer["Cache-Control"]
    client.force_login(admin())
    assert client.get(address).status_code == 404


def test_who_signed_in_long_ago_proves_who_they_are_before_fetching(client, person, settings):
    settings.SECOND_FACTOR = "required"
    actions.ask_copy(person)
    make_copies()
    address = f"/data-saya/salinan/{DataCopy.objects.get().code}/"

    with time_machine.travel(at(23, 12)):
        answer = client.get(address)

    assert answer.status_code == 302
    assert answer["Location"].startswith("/akun/reauthenticate/")


def test_who_signed_in_long_ago_proves_who_they_are_before_being_forgotten(client, person, settings):
    settings.SECOND_FACTOR = "required"
    with time_machine.travel(at(23, 12)):
        answer = client.post("/data-saya/penghapusan/", {"understands": "on"})

    assert answer["Location"].startswith("/akun/reauthenticate/")
    assert not PrivacyRequest.objects.exists()


def test_a_second_copy_waits_for_the_first(client, person):
    client.post("/data-saya/ask_copy/")

    answer = client.post("/data-saya/ask_copy/", follow=True)

    assert "Kami mengirim e-mail begitu siap" in answer.content.decode()
    assert DataCopy.objects.count() == 1


def test_a_correction_says_what_is_wrong(client, person):
    assert client.post("/data-saya/perbaikan/", {"words": "pendek"}).status_code == 200

    answer = client.post("/data-saya/perbaikan/", {"words": "Gelar saya belum tertulis."}, follow=True)

    assert "Dijawab paling lambat Kamis, 26 November 2026 pukul 07.00 WIB" in answer.content.decode()


def test_the_same_twice_is_answered_on_the_form(client, person):
    client.post("/data-saya/perbaikan/", {"words": "Gelar saya belum tertulis."})

    answer = client.post("/data-saya/perbaikan/", {"words": "Gelar saya masih belum tertulis."})

    assert "sudah kami terima dan sedang diproses" in answer.content.decode()
    assert "Gelar saya masih belum tertulis." in answer.content.decode()


def test_somebody_who_is_still_needed_reads_why(client, person):
    booking = request(served_service(), at(24, 9), by=person)

    page = text_of(client, "/data-saya/penghapusan/")
    client.post("/data-saya/penghapusan/", {"understands": "on"})

    assert f"Konsultasi {booking.code} masih berjalan" in page
    assert "Saya mengerti" not in page
    assert not PrivacyRequest.objects.exists()


def test_erasure_is_asked_for_with_open_eyes_and_followed_by_its_number(client, person):
    assert client.post("/data-saya/penghapusan/", {}).status_code == 200
    client.post("/data-saya/penghapusan/", {"understands": "on"})
    asked = PrivacyRequest.objects.get()
    moderator = admin()
    client.force_login(moderator)
    step = f"/admin/stakeholders/privacyrequest/{asked.pk}/step/fulfil/"

    client.post(step, {"reason": "Sesuai permohonan."})

    asked.refresh_from_db()
    person.refresh_from_db()
    assert (asked.status, person.is_active) == ("fulfilled", False)
    client.logout()
    page = text_of(client, f"/lacak/?nomor={asked.code}")
    assert "Dikabulkan" in page
    assert moderator.full_name not in page


def test_the_queue_shows_the_clock_and_what_is_still_open(client, person):
    booking = request(served_service(), at(24, 9), by=person)
    asked = actions.ask(person, PrivacyRequest.Kind.ERASURE)
    client.force_login(admin())

    page = text_of(client, f"/admin/stakeholders/privacyrequest/{asked.pk}/change/")
    answer = client.post(f"/admin/stakeholders/privacyrequest/{asked.pk}/step/fulfil/", {"reason": ""})

    assert "Kamis, 26 November 2026 pukul 07.00 WIB" in page
    assert f"Konsultasi {booking.code} masih berjalan" in page
    assert f"Konsultasi {booking.code} masih berjalan" in answer.content.decode()
    with time_machine.travel(at(26, 8)):
        assert "terlambat" in text_of(client, "/admin/stakeholders/privacyrequest/")


def test_an_agreement_is_withdrawn_where_it_is_read(client, person):
    load_privacy()
    actions.agree(person, Purpose.OTHERS, given_for="KSL-7F3KQ2")
    assert "Tarik" in text_of(client, "/data-saya/")

    client.post("/data-saya/withdraw/", {"untuk": "KSL-7F3KQ2"})

    assert Consent.objects.of(person).first().answer == "withdrawn"
    assert "Tarik<" not in text_of(client, "/data-saya/")


def test_those_who_watch_read_what_the_nights_cleared_away(client):
    load_privacy()
    keep_retention()
    client.force_login(auditor())

    page = text_of(client, "/privasi/masa-simpan/")

    assert "berkas dihapus; notula tetap disimpan" in page
    assert "23-11-2026" in page
    assert Booking.objects.count() == 0
