"""Logs and error reports say what broke, not about whom."""

import logging

import pytest
from django.test import RequestFactory

from perkasa.core.logs import DiscreetFormatter, mask
from tests.factories.stakeholders import citizen

NAME, EMAIL, PHONE, NIK = "Marjinem Suketi", "marjinem@contoh.id", "0812 9876 5432", "3324014507900001"


@pytest.fixture
def request_of_a_person(db):
    request = RequestFactory().post(
        f"/usulan/?q={EMAIL}", {"nama": NAME, "cerita": "Rumah kami\ndi tepi kali."}
    )
    assert request.POST
    request.user = request._cached_user = citizen(full_name="Suketi Rahayu", email="suketi@contoh.id")
    return request


def line_of(message: str, *args, **more) -> str:
    record = logging.LogRecord(
        "perkasa.contoh", logging.ERROR, __file__, 1, message, args, more.pop("exc_info", None)
    )
    record.__dict__.update(more)
    return DiscreetFormatter().format(record)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"NIK {NIK}.", "NIK [NIK]."),
        ("done in 0.0714656789012345 s", "done in 0.0714656789012345 s"),
        (f"550 <{EMAIL}> unknown", "550 <[e-mail]> unknown"),
        ("Ratna.W+kantor@sub.kendalkab.go.id", "[e-mail]"),
        (f"hubungi {PHONE} ya", "hubungi [telepon] ya"),
        ("+62 812-9876-5432", "[telepon]"),
        ("6281298765432", "[telepon]"),
        ("0294 381225", "[telepon]"),
        ("GET /lacak/?nomor=KSL-7F3KQ2 HTTP/1.1", "GET /lacak/ HTTP/1.1"),
        ("Rabu 08.00-08.45 pada 2026-11-22", "Rabu 08.00-08.45 pada 2026-11-22"),
        (
            "KSL-7F3KQ2 Rp1.250.000.000 kode 1.03.02.2.01.0001",
            "KSL-7F3KQ2 Rp1.250.000.000 kode 1.03.02.2.01.0001",
        ),
        ("33.24.01.2001", "33.24.01.2001"),
    ],
)
def test_numbers_and_addresses_of_people_are_masked(text, masked):
    assert mask(text) == masked


def test_a_line_masks_its_message_and_its_arguments():
    line = line_of("Surat untuk %s (%s) gagal", EMAIL, NIK)

    assert line.endswith("ERROR perkasa.contoh Surat untuk [e-mail] ([NIK]) gagal")


def test_a_line_hides_what_was_typed_and_who_was_signed_in(request_of_a_person):
    line = line_of(f"{NAME} menulis Rumah kami, oleh Suketi Rahayu", request=request_of_a_person)

    assert line.endswith("[isian] menulis [isian], oleh [isian]")


def test_a_line_hides_the_employee_number_of_who_was_signed_in(request_of_a_person):
    request_of_a_person._cached_user.employee_number = "197901022005012003"

    assert line_of("NIP 197901022005012003", request=request_of_a_person).endswith("NIP [isian]")


def test_the_story_of_an_exception_keeps_the_code_and_masks_the_words(request_of_a_person):
    try:
        raise ValueError(f"{NAME} sudah ada: {EMAIL}")
    except ValueError as error:
        line = line_of("Internal Server Error: /usulan/", exc_info=(ValueError, error, error.__traceback__),
                       request=request_of_a_person)  # fmt: skip

    assert line.splitlines()[-1] == "ValueError: [isian] sudah ada: [isian]"
    assert 'raise ValueError(f"{NAME} sudah ada: {EMAIL}")' in line
    assert "Traceback (most recent call last):" in line
