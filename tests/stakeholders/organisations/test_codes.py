"""The official code says which fields an agency carries, and what is wrong with it is said in a sentence."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from stakeholders.organisations.codes import check_code, fields_of
from tests.factories.stakeholders import OrganisationFactory


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("1.03.0.00.0.00.01.0000", ["1.03"]),
        ("1.01.2.22.0.00.01.0000", ["1.01", "2.22"]),
        ("2.16.2.20.2.21.12.0000", ["2.16", "2.20", "2.21"]),
        ("7.01.0.00.0.00.17.0003", ["7.01"]),
    ],
)
def test_a_sound_code_says_its_fields(code, fields):
    check_code(code)

    assert fields_of(code) == fields


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "1.03.0.00.0.00.01",
            "Kode organisasi terdiri atas 22 karakter, misalnya 1.03.0.00.0.00.01.0000; ini 17.",
        ),
        ("1,03.0.00.0.00.01.0000", "Kode organisasi hanya terdiri atas angka dan titik."),
        (
            "103..0.00.0.00.01.0000",
            "Titik pada kode ini salah tempat. Contoh yang benar: 1.03.0.00.0.00.01.0000.",
        ),
        ("2.05.0.00.0.00.01.0000", "Tidak ada bidang urusan 2.05."),
        ("1.03.1.03.0.00.01.0000", "Satu bidang urusan hanya ditulis sekali."),
        ("1.03.0.00.0.00.00.0000", "Nomor urut instansi (dua angka sesudah bidang urusan) dimulai dari 01."),
        (
            "1.03.0.00.2.10.01.0000",
            "Bidang urusan ditulis dari depan; tempat yang tidak dipakai di belakangnya diisi 0.00.",
        ),
        (
            "0.00.0.00.0.00.01.0000",
            "Bidang urusan ditulis dari depan; tempat yang tidak dipakai di belakangnya diisi 0.00.",
        ),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(code, sentence):
    with pytest.raises(ValidationError) as refusal:
        check_code(code)

    assert refusal.value.messages == [sentence]
    assert len(code) <= 22


@pytest.mark.django_db
def test_an_agency_carries_the_fields_that_its_code_says():
    agency = OrganisationFactory(code="2.16.2.20.2.21.12.0000", field_codes=[])

    assert agency.field_codes == ["2.16", "2.20", "2.21"]


@pytest.mark.django_db
def test_fields_that_contradict_the_code_are_refused():
    agency = OrganisationFactory.build(slug="dpupr", name="DPUPR", short_name="DPUPR")
    agency.kind, agency.code, agency.field_codes = "agency", "1.03.0.00.0.00.01.0000", ["1.04"]

    with pytest.raises(ValidationError) as refusal:
        agency.full_clean()

    assert refusal.value.message_dict == {
        "field_codes": ["Kode organisasi menyebut 1.03; tulis bidang urusan yang sama."]
    }


@pytest.mark.django_db
def test_the_database_stores_no_code_of_another_shape():
    with pytest.raises(IntegrityError, match="organisation_code_has_its_shape"):
        OrganisationFactory(code="1.03.01")
