"""What a code says of itself, and why a regency cannot use some."""

import pytest
from django.core.exceptions import ValidationError

from planning.nomenclature import codes


@pytest.mark.parametrize(
    "code", ["1.01.02.2.01.0001", "5.01.02.2.01.0005", "X.XX.01.2.01.0013", "8.01.06.2.01.0005"]
)
def test_a_regency_uses_codes_whose_fourth_segment_is_2(code):
    assert codes.problem_with(code) == ""
    codes.validate_sub_activity_code(code)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (
            "1.01.02.1.01.0001",
            "Kode 1.01.02.1.01.0001 milik provinsi. Kabupaten memakai kode dengan angka keempat 2.",
        ),
        (
            "9.01.03.7.01.0012",
            "Kode 9.01.03.7.01.0012 milik Aceh. Kabupaten memakai kode dengan angka keempat 2.",
        ),
        (
            "1.01.02.8.01.0001",
            "Kode 1.01.02.8.01.0001 milik pemerintah lain. Kabupaten memakai kode dengan angka keempat 2.",
        ),
        (
            "1.01.02.2.01.01",
            "Kode 1.01.02.2.01.01 memakai dua angka di belakang (daftar lama). Pakai kode empat angka.",
        ),
        (
            "1.01.02.2.01",
            "Kode 1.01.02.2.01 tidak lengkap. Kode sub kegiatan berbentuk 1.01.02.2.01.0001.",
        ),
        (
            "1.01.02.2.01.0001 ",
            "Kode 1.01.02.2.01.0001  tidak lengkap. Kode sub kegiatan berbentuk 1.01.02.2.01.0001.",
        ),
        ("9.01.03.2.01.0001", "Kode 9.01.03.2.01.0001 termasuk urusan yang tidak ada di kabupaten."),
        ("", "Tulis kode sub kegiatan, misalnya 1.01.02.2.01.0001."),
    ],
)
def test_any_other_code_is_refused_with_its_reason(code, sentence):
    assert str(codes.problem_with(code)) == sentence
    with pytest.raises(ValidationError) as refused:
        codes.validate_sub_activity_code(code)
    assert refused.value.messages == [sentence]


def test_arabic_digits_are_no_digits_of_a_code():
    assert codes.problem_with("١.٠١.٠٢.٢.٠١.٠٠٠١") != ""


@pytest.mark.parametrize(
    ("code", "level", "parent", "field", "government"),
    [
        ("1", "affair", "", "1", ""),
        ("1.03", "field", "1", "1.03", ""),
        ("1.03.10", "programme", "1.03", "1.03", ""),
        ("1.03.10.2.01", "activity", "1.03.10", "1.03", "2"),
        ("1.03.10.2.01.0053", "sub_activity", "1.03.10.2.01", "1.03", "2"),
        ("X.XX.01.2.01.0013", "sub_activity", "X.XX.01.2.01", "X.XX", "2"),
    ],
)
def test_a_code_tells_its_place(code, level, parent, field, government):
    assert codes.level_of(code) == level
    assert codes.parent_of(code) == parent
    assert codes.field_of(code) == field
    assert codes.government_of(code) == government


def test_an_agency_writes_its_own_field_in_place_of_x_xx():
    assert codes.in_field("X.XX.01.2.01.0001", "5.01") == "5.01.01.2.01.0001"
    assert codes.in_field("1.03.10.2.01.0053", "5.01") == "1.03.10.2.01.0053"


def test_programme_01_of_any_field_is_the_support_programme_of_the_list():
    assert codes.as_listed("5.01.01.2.01.0001") == "X.XX.01.2.01.0001"
    assert codes.as_listed("1.03.10.2.01.0053") == "1.03.10.2.01.0053"
    assert codes.as_listed("1.01") == "1.01"
