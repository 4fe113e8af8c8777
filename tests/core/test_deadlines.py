"""How far off a deadline is, counted in working days: the test values V15 and V16."""

from datetime import date

import pytest

from perkasa.core.deadlines import WorkingClock, workdays_left
from perkasa.core.models import Holiday
from perkasa.core.workdays import add_workdays

FRIDAY, MONDAY = date(2026, 11, 20), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("due", "left"), [(date(2026, 11, 24), 2), (MONDAY, 1), (FRIDAY, 0), (date(2026, 11, 18), -2)]
)
def test_weekends_do_not_count(due, left):
    assert workdays_left(due, FRIDAY, frozenset()) == left


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("due", "words"),
    [
        (date(2026, 11, 24), "sisa 2 hari kerja"),
        (FRIDAY, "jatuh tempo hari ini"),
        (date(2026, 11, 18), "terlambat 2 hari kerja"),
    ],
)
def test_a_deadline_in_words(due, words):
    assert WorkingClock(FRIDAY).words(due) == words


@pytest.mark.django_db
def test_holidays_do_not_count():
    Holiday.objects.create(day=MONDAY, name="Libur daerah", kind=Holiday.Kind.LOCAL)

    assert WorkingClock(FRIDAY).words(date(2026, 11, 24)) == "sisa 1 hari kerja"


@pytest.mark.django_db
def test_late_since_a_weekend_is_late_without_a_number():
    assert WorkingClock(date(2026, 11, 22)).words(FRIDAY) == "terlambat"


@pytest.mark.django_db
def test_holidays_are_read_once(django_assert_num_queries):
    clock = WorkingClock(FRIDAY)

    with django_assert_num_queries(1):
        assert [clock.words(day) for day in (MONDAY, add_workdays(FRIDAY, 3, frozenset()))]
