"""How long an offer holds, and for whom a free time is kept."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from consultations.bookings.line.terms import is_kept, offer_until, open_to_all
from consultations.schedule.free import Day, Slot
from tests.factories.consultations import at

A_DAY = timedelta(hours=24)
FAR = at(15, 9, month=12)


@dataclass
class Wish:
    mode: str
    days: tuple[int, ...]

    def covers(self, day: date) -> bool:
        return day.day in self.days


@pytest.mark.parametrize(
    ("now", "starts_at", "until"),
    [
        (at(24, 9), FAR, at(25, 9)),  # Tuesday to Wednesday
        (at(24, 18), FAR, at(26, 10)),  # would end in the evening: the next morning
        (at(24, 6), FAR, at(25, 10)),  # would end before the office opens: that morning
        (at(27, 14), FAR, at(30, 10)),  # Friday: not on Saturday
        (at(24, 9), at(25, 9), at(24, 17)),  # a third of the day that is left
        (at(24, 9), at(24, 10, 30), at(24, 9, 30)),
        (at(24, 9), at(24, 10, 29), None),
    ],
)
def test_an_offer_ends_in_office_hours_and_sooner_when_the_time_is_near(now, starts_at, until):
    assert offer_until(now, starts_at, A_DAY, holidays=()) == until


def test_an_offer_does_not_end_on_a_holiday():
    assert offer_until(at(24, 9), FAR, A_DAY, holidays={date(2026, 11, 25)}) == at(26, 10)


def test_a_time_is_kept_for_whoever_could_use_it():
    now = at(23, 7)
    with_room = Slot(at(25, 9), at(25, 10), officers=(1,), rooms=(1,))
    without = Slot(at(25, 10), at(25, 11), officers=(1,), rooms=())
    other_day = Slot(at(26, 9), at(26, 10), officers=(1,), rooms=(1,))
    waiting = [Wish("on_site", (25,))]

    assert [is_kept(slot, waiting, now) for slot in (with_room, without, other_day)] == [True, False, False]
    days = [Day(date(2026, 11, 25), (with_room,)), Day(date(2026, 11, 26), (other_day,))]
    assert open_to_all(days, waiting, now) == [days[1]]
    assert open_to_all(days, [], now) == days
