"""Quarters, half-years and years."""

from datetime import date

import pytest

from consultations.surveys.periods import Period, period_of, periods_around, read_period, written_period


@pytest.mark.parametrize(
    ("slug", "words", "first", "last"),
    [
        ("2026", "Tahun 2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-S2", "Semester II Tahun 2026", date(2026, 7, 1), date(2026, 12, 31)),
        ("2028-TW1", "Triwulan I Tahun 2028", date(2028, 1, 1), date(2028, 3, 31)),
        ("2026-TW4", "Triwulan IV Tahun 2026", date(2026, 10, 1), date(2026, 12, 31)),
    ],
)
def test_a_period_is_read_and_written(slug, words, first, last):
    period = read_period(slug)

    assert period is not None
    assert (period.slug, period.words, period.first_day, period.last_day) == (slug, words, first, last)
    assert period_of(first, period.months) == period_of(last, period.months) == period
    assert period.following.preceding == period


@pytest.mark.parametrize("text", ["", "26", "2026-TW5", "2026-S3", "2026-TW", "2026-S1; DROP", "abcd"])
def test_anything_else_is_no_period(text):
    assert read_period(text) is None
    with pytest.raises(ValueError, match=r"^"):
        written_period(text)


def test_the_periods_around_two_days_are_those_that_touch_them():
    found = [period.slug for period in periods_around(date(2026, 11, 1), date(2027, 1, 2))]

    assert found == ["2027", "2027-S1", "2027-TW1", "2026", "2026-S2", "2026-TW4"]


def test_a_period_is_over_the_day_after_its_last():
    period = Period(2026, 3, 3)

    assert (period.is_over(date(2026, 9, 30)), period.is_over(date(2026, 10, 1))) == (False, True)
    assert (period.holds(date(2026, 7, 1)), period.holds(date(2026, 10, 1))) == (True, False)
