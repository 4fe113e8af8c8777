"""Working days step over Saturdays, Sundays, holidays and shared leave (SKB 3 Menteri)."""

import csv
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from perkasa.core.holidays import load_holidays
from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays, is_workday, workdays_between
from tests.fixtures.shared import shared_file

NEW_YEAR = frozenset({date(2027, 1, 1)})
DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))


@pytest.fixture
def holidays_of_2026(db) -> frozenset[date]:
    load_holidays([2026])
    return Holiday.objects.days(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 3, 9), 10, date(2026, 3, 30)),
        (date(2026, 3, 9), 17, date(2026, 4, 9)),
        (date(2026, 3, 13), 3, date(2026, 3, 25)),
        (date(2026, 5, 12), 5, date(2026, 5, 21)),
        (date(2026, 12, 22), 3, date(2026, 12, 29)),
        (date(2026, 1, 15), 1, date(2026, 1, 19)),
        (date(2026, 4, 2), 3, date(2026, 4, 8)),
    ],
)
def test_a_term_steps_over_what_is_closed(holidays_of_2026, start, count, end):
    assert add_workdays(start, count, holidays_of_2026) == end
    assert workdays_between(start, end, holidays_of_2026) == count


def test_the_year_2026_has_17_national_days_and_8_days_of_shared_leave(holidays_of_2026):
    counts = {kind: Holiday.objects.filter(kind=kind).count() for kind in Holiday.Kind.values}

    assert counts == {"national": 17, "shared_leave": 8, "local": 0}


def test_the_days_are_those_of_the_joint_decree(holidays_of_2026):
    with shared_file("kalender/libur-2026.csv").open(encoding="utf-8") as decree:
        assert holidays_of_2026 == {date.fromisoformat(row["tanggal"]) for row in csv.DictReader(decree)}


def test_loading_again_adds_nothing_and_keeps_what_people_changed(holidays_of_2026):
    Holiday.objects.filter(day=date(2026, 8, 17)).update(name="HUT RI ke-81")
    Holiday.objects.create(day=date(2026, 7, 28), name="Hari Jadi Kendal", kind=Holiday.Kind.LOCAL)

    assert load_holidays([2026]) == 0
    assert Holiday.objects.get(day=date(2026, 8, 17)).name == "HUT RI ke-81"
    assert date(2026, 7, 28) in Holiday.objects.days(date(2026, 7, 1), date(2026, 7, 31))


@pytest.mark.parametrize(
    ("day", "is_open"),
    [
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
        (date(2027, 1, 2), False),
        (date(2027, 1, 3), False),
        (date(2027, 1, 4), True),
    ],
)
def test_weekends_and_holidays_are_closed(day, is_open):
    assert is_workday(day, NEW_YEAR) is is_open


def test_a_term_may_run_backwards():
    assert add_workdays(date(2027, 1, 4), -1, NEW_YEAR) == date(2026, 12, 31)


def test_nothing_lies_between_a_day_and_itself_or_an_earlier_one():
    assert workdays_between(date(2026, 12, 31), date(2026, 12, 31), NEW_YEAR) == 0
    assert workdays_between(date(2026, 12, 31), date(2026, 12, 1), NEW_YEAR) == 0


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(start=DAYS, count=st.integers(1, 60), closed=st.frozensets(DAYS, max_size=40))
def test_the_end_of_a_term_is_open_and_as_far_away_as_it_says(start, count, closed):
    end = add_workdays(start, count, closed)

    assert is_workday(end, closed)
    assert workdays_between(start, end, closed) == count
