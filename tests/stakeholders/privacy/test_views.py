"""The public register, texts of consent, one's own requests and number, and consent at the doors."""

import pytest
import time_machine

from stakeholders.accounts.models import Account
from stakeholders.privacy import actions
from stakeholders.privacy.consents import Consent, ConsentText, Purpose
from stakeholders.privacy.models import Identity, PrivacyRequest
from stakeholders.privacy.reference import load_privacy
from stakeholders.privacy.retention import Processing, RetentionPeriod
from tests.factories.consultations import MONDAY, at, hold, served_service
from tests.factories.stakeholders import PASSWORD, admin, citizen

pytestmark = pytest.mark.django_db
NEW = {"email": "baru@contoh.id", "password1": PASSWORD, "full_name": "Ningsih Utami"}
WORDS = {"subject": "Talud sungai", "question": "Apa syarat mengusulkan talud sungai?"}


@pytest.fixture
def texts():
    load_privacy()


def as_person(client, **details):
    person = citizen(**details)
    client.force_login(person)
    return person


def test_everybody_reads_what_is_processed_why_and_how_long(client, texts):
    RetentionPeriod.objects.filter(kind="booking_files").update(months=18)

    page = client.get("/privasi/").content.decode()

    for activity in Processing.objects.all():
        assert activity.name in page
    assert "18 bulan; berkas dihapus; notula tetap disimpan" in page
    assert "72 jam" in page
    assert "10 hari kerja" in page


def test_a_text_is_read_as_it_was_published_and_a_draft_by_nobody(client, texts):
    ConsentText.objects.create(purpose=Purpose.ACCOUNT, version=2, question="Setuju?", text="Rancangan.")

    assert "Versi 1" in client.get("/privasi/teks/account/1/").content.decode()
    assert client.get("/privasi/teks/account/2/").status_code == 404


def test_nobody_signs_up_without_agreeing(client, texts):
    answer = client.post("/akun/signup/", NEW)

    assert "tanpa itu kami tidak dapat melanjutkan" in answer.content.decode()
    assert not Account.objects.filter(email=NEW["email"]).exists()


def test_signing_up_writes_down_to_which_version_somebody_agreed(client, texts):
    client.post("/akun/signup/", NEW | {"agrees": "on"})

    consent = Consent.objects.get()
    assert (consent.account.email, consent.text.version, consent.answer) == (NEW["email"], 1, "given")


def test_while_nothing_is_published_nobody_is_asked(client):
    assert 'name="agrees"' not in client.get("/akun/signup/").content.decode()


def test_a_booking_asks_whether_data_of_others_may_be_passed_on(client, texts):
    person = as_person(client)
    with time_machine.travel(MONDAY):
        booking = hold(served_service(), at(24, 9), by=person)
        address = f"/konsultasi/pemesanan/{booking.code}/isi/"

        assert client.post(address, WORDS).status_code == 200
        client.post(address, WORDS | {"agrees": "on"})

    booking.refresh_from_db()
    assert (booking.subject, Consent.objects.get().given_for) == (WORDS["subject"], booking.code)


def test_a_number_that_was_not_asked_for_has_no_page(client):
    as_person(client)

    assert client.get("/data-saya/nik/").status_code == 404


@pytest.mark.parametrize("nik", ["123", "33240145079000011", "abcdefghijklmnop", ""])
def test_a_number_has_sixteen_digits(client, nik):
    actions.ask_for_nik(as_person(client), purpose="Verifikasi", by=admin())

    answer = client.post("/data-saya/nik/", {"nik": nik})

    assert answer.status_code == 200
    assert Identity.objects.get().nik is None


def test_a_number_is_shown_only_as_its_mask(client):
    actions.ask_for_nik(as_person(client), purpose="Memastikan Anda pengurus.", by=admin())

    client.post("/data-saya/nik/", {"nik": "3324 0145 0790 0001"})
    answer = client.get("/data-saya/nik/")

    page = answer.content.decode()
    assert "Memastikan Anda pengurus." in page
    assert "3324********0001" in page
    assert "3324014507900001" not in page
    assert "no-store" in answer["Cache-Control"]


def test_a_request_is_taken_back_on_its_page(client):
    asked = actions.ask(as_person(client), PrivacyRequest.Kind.CORRECTION, words="Nama saya keliru.")
    assert "Batalkan permohonan" in client.get(asked.get_absolute_url()).content.decode()

    client.post(asked.get_absolute_url() + "cancel/")

    asked.refresh_from_db()
    assert asked.get_status_display() == "Dibatalkan"
