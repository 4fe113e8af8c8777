"""Money, dates and times as Indonesian official papers write them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from perkasa.core import words

MORNING = datetime(2025, 10, 8, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (0, "Rp0"),
        (950, "Rp950"),
        (1_234_567, "Rp1.234.567"),
        (5_000_000_000, "Rp5.000.000.000"),
        (-1_500, "-Rp1.500"),
    ],
)
def test_rupiah_have_points_and_no_cents(amount, written):
    assert words.rupiah(amount) == written


@pytest.mark.parametrize(
    ("value", "written"), [(1633, "1.633"), (Decimal("8.84"), "8,84"), (Decimal("1006.174"), "1.006,174")]
)
def test_numbers_have_a_comma_before_their_fraction(value, written):
    assert words.number(value) == written


def test_dates_name_day_and_month():
    assert words.long_date(date(2026, 2, 6)) == "6 Februari 2026"
    assert words.day_and_date(date(2025, 10, 8)) == "Rabu, 8 Oktober 2025"


def test_times_are_those_of_the_office():
    assert words.clock(MORNING) == "09.00"
    assert words.moment(MORNING) == "Rabu, 8 Oktober 2025 pukul 09.00 WIB"


def test_a_span_names_its_day_once_unless_it_passes_midnight():
    hour_later, next_day = datetime(2025, 10, 8, 3, 0, tzinfo=UTC), datetime(2025, 10, 8, 18, 0, tzinfo=UTC)

    assert words.span(MORNING, hour_later) == "Rabu, 8 Oktober 2025 pukul 09.00–10.00 WIB"
    assert words.span(MORNING, next_day) == (
        "Rabu, 8 Oktober 2025 pukul 09.00 WIB – Kamis, 9 Oktober 2025 pukul 01.00 WIB"
    )


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (
            date(2025, 10, 8),
            "hari Rabu tanggal delapan bulan Oktober tahun dua ribu dua puluh lima",
        ),
        (
            date(2026, 11, 21),
            "hari Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam",
        ),
        (
            date(2030, 1, 11),
            "hari Jumat tanggal sebelas bulan Januari tahun dua ribu tiga puluh",
        ),
    ],
)
def test_a_record_of_agreement_writes_its_date_in_words(day, written):
    assert words.date_in_words(day) == written
