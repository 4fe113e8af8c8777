"""The way of an organisation into the portal, page by page."""

import pytest
from django.urls import reverse

from stakeholders.registrations.models import Registration
from tests.factories.organisations import PDF, described, draft, proof, submitted
from tests.factories.stakeholders import OrganisationFactory, RegionFactory, admin, auditor, citizen, planner

pytestmark = pytest.mark.django_db
START = reverse("stakeholders:registrations.start")


@pytest.fixture
def applicant(client):
    person = citizen()
    client.force_login(person)
    return person


def step(name: str, registration: Registration, *more: str) -> str:
    return reverse(f"stakeholders:registrations.{name}", args=[registration.code, *more])


def test_four_pages_lead_to_a_registration_that_waits(client, applicant):
    village = RegionFactory(name="Blumah")
    first = {"kind": "village_office", "name": "Pemerintah Desa Blumah", "short_name": "Desa Blumah"}
    answer = client.post(START, first)
    registration = Registration.objects.get(applicant=applicant)
    assert answer.url == step("describe", registration)

    second = first | {
        "official_code": "",
        "region": "Blumah",
        "address": "Blumah 1",
        "title": "Kepala Desa",
    }
    answer = client.post(step("describe", registration), second | {"role": "agency_head"})
    assert answer.url == step("prove", registration)

    answer = client.post(step("prove", registration), {"proofs": [proof()]})
    assert answer.url == registration.get_absolute_url()
    assert "Desa Blumah, Kec. Plantungan" in client.get(answer.url).content.decode()

    client.post(step("submit", registration))
    registration.refresh_from_db()
    assert (registration.status, registration.region) == ("submitted", village)


def test_a_name_that_resembles_another_is_hinted(client, applicant):
    OrganisationFactory(name="Universitas Selamat Sri Kendal", short_name="Unisska")
    OrganisationFactory(name="Dinas Perhubungan", short_name="Dishub")
    registration = draft(applicant)

    page = client.get(step("describe", registration))

    assert [organisation.short_name for organisation in page.context["alike"]] == ["Unisska"]
    assert "Mungkin sudah terdaftar" in page.content.decode()


def test_a_wrong_code_is_said_beside_its_field(client, applicant):
    registration = draft(applicant, kind="agency", name="Dinas Kesehatan")
    details = {
        "name": "Dinas Kesehatan",
        "short_name": "Dinkes",
        "address": "Kendal",
        "title": "Kepala Dinas",
    }

    page = client.post(
        step("describe", registration), details | {"official_code": "9.99", "role": "agency_head"}
    )

    assert page.context["form"].errors == {
        "official_code": ["Kode organisasi terdiri atas 22 karakter, misalnya 1.03.0.00.0.00.01.0000; ini 4."]
    }
    assert "Kepala Dinas" in page.content.decode()


def test_a_file_that_is_not_what_it_is_called_is_refused(client, applicant):
    registration = draft(applicant)

    page = client.post(step("prove", registration), {"proofs": [proof("surat.pdf", b"halo")]})

    assert "Isi berkas ini bukan PDF" in page.content.decode()
    assert registration.files.count() == 0


def test_a_proof_is_read_by_the_applicant_and_those_who_verify_alone(client):
    registration = submitted()
    address = step("file", registration, registration.files.get().code)
    answers = {}
    for name, reader in {
        "applicant": registration.applicant, "admin": admin(), "auditor": auditor(), "planner": planner(),
        "citizen": citizen(),
    }.items():  # fmt: skip
        client.force_login(reader)
        answer = client.get(address)
        answers[name] = (answer.status_code, answer.getvalue() == PDF if answer.streaming else False)
    client.logout()

    may, may_not = (200, True), (404, False)
    assert answers == {
        "applicant": may,
        "admin": may,
        "auditor": may,
        "planner": may_not,
        "citizen": may_not,
    }
    assert client.get(address).status_code == 302


def test_what_is_missing_is_said_when_it_is_sent(client, applicant):
    registration = draft(applicant)

    page = client.post(step("submit", registration), follow=True).content.decode()

    assert "Lengkapi dahulu rincian instansi dan jabatan Anda." in page


def test_what_is_sent_is_read_and_no_longer_changed(client):
    registration = submitted()
    client.force_login(registration.applicant)

    assert client.get(step("describe", registration)).url == registration.get_absolute_url()
    assert client.get(step("prove", registration)).url == registration.get_absolute_url()
    page = client.get(registration.get_absolute_url()).content.decode()
    assert "Tarik pendaftaran" in page
    assert "Ubah" not in page


def test_the_draft_of_another_is_not_found(client, applicant):
    other = described()

    for name in ("detail", "describe", "prove"):
        assert client.get(step(name, other)).status_code == 404
    assert client.post(step("submit", other)).status_code == 404
    assert client.post(step("withdraw", other)).status_code == 404
    assert client.post(step("detach", other, other.files.get().code)).status_code == 404


def test_a_proof_is_taken_out_again(client):
    registration = described()
    client.force_login(registration.applicant)

    client.post(step("detach", registration, registration.files.get().code))

    assert registration.files.count() == 0


def test_who_is_not_signed_in_comes_back_after_signing_in(client):
    registration = described()

    assert client.get(START).url.endswith("?next=/instansi/daftar/")
    assert client.post(step("submit", registration)).url.endswith(f"?next={registration.get_absolute_url()}")
