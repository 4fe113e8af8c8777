"""Reminders of follow-ups count in working days, past holidays and shared leave."""

from datetime import date

import pytest

from consultations.minutes.followups.reminding import Rhythm, is_for_the_office_above, next_day
from perkasa.core.deadlines import workday_after
from perkasa.core.holidays import load_holidays
from perkasa.core.models import Holiday

USUAL = Rhythm(before=3, every=3, escalate_after=5)


@pytest.fixture
def days_off(db) -> frozenset[date]:
    load_holidays([2026])
    return Holiday.objects.days(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2026, 3, 9), 10, date(2026, 3, 30)),  # Nyepi, Idulfitri and shared leave between
        (date(2026, 3, 13), 3, date(2026, 3, 25)),
        (date(2026, 5, 12), 5, date(2026, 5, 21)),
        (date(2026, 12, 22), 3, date(2026, 12, 29)),
        (date(2026, 4, 2), 3, date(2026, 4, 8)),
    ],
)
def test_a_promise_of_so_many_working_days_ends_on_the_day_of_the_calendar(days_off, start, count, end):
    assert workday_after(start, count) == end


def test_around_a_long_holiday_people_are_reminded_on_days_when_the_office_is_open(days_off):
    due, said, day = date(2026, 3, 30), [], date(2026, 3, 13)
    for _number in range(6):
        day = next_day(due, after=day, days_off=days_off, rhythm=USUAL)
        said.append(day)

    assert said == [
        date(2026, 3, 25),  # three working days before
        date(2026, 3, 30),  # the last day
        date(2026, 3, 31),  # one late
        date(2026, 4, 6),  # three later: Good Friday is closed
        date(2026, 4, 7),  # five late: the office above
        date(2026, 4, 9),
    ]
    assert not is_for_the_office_above(due, date(2026, 4, 6), days_off=days_off, rhythm=USUAL)
    assert is_for_the_office_above(due, date(2026, 4, 7), days_off=days_off, rhythm=USUAL)


def test_what_was_missed_while_nobody_worked_is_not_made_up_for(days_off):
    assert next_day(date(2026, 3, 30), after=date(2026, 5, 4), days_off=days_off, rhythm=USUAL) == date(
        2026, 5, 6
    )
