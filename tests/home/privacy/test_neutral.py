"""Marks of a person are found however they are written, and nothing else is touched."""

import pytest

from perkasa.home.privacy.neutral import Marks

MARKS = Marks(("Siti Aminah",), ("siti@contoh.id",), ("0812 3456 7890",))


@pytest.mark.parametrize(
    ("text", "neutral"),
    [
        ("Oleh Siti Aminah.", "Oleh [nama dihapus]."),
        ("SITI  AMINAH datang", "[nama dihapus] datang"),
        ("Siti Aminahwati datang", "Siti Aminahwati datang"),
        ("Siti datang", "Siti datang"),
        ("ke Siti@Contoh.ID ya", "ke [e-mail dihapus] ya"),
        ("WA 0812-3456-7890", "WA [telepon dihapus]"),
        ("WA +62 812 3456 7890", "WA [telepon dihapus]"),
        ("nomor 99081234567890", "nomor 99081234567890"),
    ],
)
def test_marks_are_found_however_they_are_written(text, neutral):
    assert MARKS.neutral(text) == neutral


def test_json_is_walked_and_numbers_stay():
    told = {"nama": ["Siti Aminah", 3, None], "Siti Aminah": True}

    assert MARKS.neutral(told) == {"nama": ["[nama dihapus]", 3, None], "Siti Aminah": True}


def test_a_person_without_a_telephone_has_no_such_mark():
    assert Marks(("Siti Aminah",), ("siti@contoh.id",), ("",)).neutral("0812 3456 7890") == "0812 3456 7890"
