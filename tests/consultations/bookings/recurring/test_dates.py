"""On which days something comes again."""

from datetime import date

import pytest

from consultations.bookings.recurring.dates import Every, next_days


@pytest.mark.parametrize(
    ("first", "every", "days"),
    [
        (date(2026, 11, 24), Every.WEEK, [date(2026, 12, 1), date(2026, 12, 8)]),
        (date(2026, 11, 24), Every.TWO_WEEKS, [date(2026, 12, 8), date(2026, 12, 22)]),
        (date(2026, 11, 10), Every.MONTH, [date(2026, 12, 8), date(2027, 1, 12)]),
        (date(2026, 12, 31), Every.MONTH, [date(2027, 1, 28), date(2027, 2, 25)]),
    ],
    ids=["weekly", "every two weeks", "the second Tuesday", "a fifth Thursday, else the fourth"],
)
def test_it_comes_again_on_the_same_weekday(first, every, days):
    assert next_days(first, every, 3) == days
