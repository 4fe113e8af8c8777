"""Free times, asked of the pure function alone."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from consultations.schedule.free import (
    Diary,
    Taken,
    Terms,
    WhyNot,
    bookable_days,
    free_days,
    free_slot,
    nearest,
    who_is_free,
    why_not,
)
from consultations.schedule.timetable import Away, Extra, Hours, Timetable

WIB = ZoneInfo("Asia/Jakarta")
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=WIB)
TUESDAY = date(2026, 11, 24)
HOUR = Terms(timedelta(hours=1), notice_days=1, horizon_days=30, room_is_needed=False)
ANN, BEN = 1, 2


def at(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute), WIB)


def mornings(officer: int = ANN, ends: time = time(11)) -> list[Hours]:
    return [Hours(officer, weekday, time(8), ends) for weekday in range(5)]


def diary_of(hours=(), *, away=(), extra=(), **details) -> Diary:
    return Diary(WIB, Timetable(hours=hours, away=away, extra=extra), **details)


def clocks(diary: Diary, terms: Terms = HOUR, day: date = TUESDAY, now: datetime = MONDAY) -> list[str]:
    days = {group.day: group.slots for group in free_days(diary, terms, now)}
    return [f"{slot.starts:%H.%M}" for slot in days.get(day, ())]


def test_times_follow_each_other_from_opening_to_closing():
    assert clocks(diary_of(mornings())) == ["08.00", "09.00", "10.00"]


def test_a_time_that_would_run_past_closing_is_not_offered():
    assert clocks(diary_of(mornings(ends=time(10, 30)))) == ["08.00", "09.00"]


def test_a_break_starts_the_count_anew():
    hours = [Hours(ANN, 1, time(8), time(9, 30)), Hours(ANN, 1, time(10, 15), time(11, 15))]

    assert clocks(diary_of(hours)) == ["08.00", "10.15"]


@pytest.mark.parametrize(
    ("starts", "ends", "left"),
    [
        (at(9), at(10), ["08.00", "10.00"]),
        (at(9, 30), at(10, 30), ["08.00"]),
        (at(7), at(8), ["08.00", "09.00", "10.00"]),
        (at(6), at(23), []),
    ],
    ids=["the same hour", "half of two hours", "the hour before", "the whole day"],
)
def test_what_is_taken_takes_every_time_it_touches(starts, ends, left):
    assert clocks(diary_of(mornings(), taken=[Taken(ANN, None, starts, ends)])) == left


def test_another_officer_keeps_the_time_open_and_the_least_busy_stands_first():
    busy = [Taken(ANN, None, at(8), at(9)), Taken(ANN, None, at(9), at(10))]
    diary = diary_of([*mornings(ANN), *mornings(BEN)], taken=busy)

    [day, *_rest] = free_days(diary, HOUR, MONDAY)

    assert [slot.officers for slot in day.slots] == [(BEN,), (BEN,), (BEN, ANN)]


def test_on_site_a_time_needs_a_room_that_nobody_else_uses():
    on_site = Terms(HOUR.length, 1, 30, room_is_needed=True)
    taken = [Taken(BEN, 7, at(9), at(10))]

    assert clocks(diary_of(mornings(), taken=taken, rooms=(7,)), on_site) == ["08.00", "10.00"]
    assert clocks(diary_of(mornings(), taken=taken, rooms=(7, 8)), on_site) == [
        "08.00",
        "09.00",
        "10.00",
    ]
    assert clocks(diary_of(mornings()), on_site) == []


def test_an_officer_on_leave_offers_nothing():
    away = [Away(ANN, TUESDAY, date(2026, 11, 26))]

    assert [day.day.day for day in free_days(diary_of(mornings(), away=away), HOUR, MONDAY)][:2] == [
        26,
        27,
    ]


def test_leave_without_an_end_empties_the_list():
    assert free_days(diary_of(mornings(), away=[Away(ANN, None, None)]), HOUR, MONDAY) == []


def test_booking_opens_the_next_working_day_and_closes_at_the_horizon():
    holidays = frozenset({date(2026, 12, 9)})

    days = bookable_days(diary_of(holidays=holidays), HOUR, MONDAY.date())

    assert (days[0], days[-1], len(days)) == (TUESDAY, date(2026, 12, 23), 21)


def test_notice_counts_working_days_over_a_weekend_and_holidays():
    friday, holidays = date(2026, 12, 4), frozenset({date(2026, 12, 7)})

    assert bookable_days(diary_of(holidays=holidays), HOUR, friday)[0] == date(2026, 12, 8)


def test_without_notice_today_is_open_for_times_that_have_not_begun():
    at_once = Terms(HOUR.length, notice_days=0, horizon_days=30, room_is_needed=False)
    now = at(9, day=MONDAY.date())

    assert clocks(diary_of(mornings()), at_once, MONDAY.date(), now) == ["10.00"]


@pytest.mark.parametrize(
    ("starts", "reason"),
    [
        (at(7) - timedelta(days=2), WhyNot.PAST),
        (at(8, day=MONDAY.date()), WhyNot.TOO_SOON),
        (at(8, day=date(2026, 12, 24)), WhyNot.TOO_FAR),
        (at(8, day=date(2026, 11, 28)), WhyNot.CLOSED),
        (at(8, day=date(2026, 12, 9)), WhyNot.CLOSED),
        (at(8, 30), WhyNot.NOT_OFFERED),
        (at(23), WhyNot.NOT_OFFERED),
        (at(9), WhyNot.TAKEN),
    ],
)
def test_a_time_that_cannot_be_had_has_a_reason(starts, reason):
    holidays = frozenset({date(2026, 12, 9)})
    diary = diary_of(mornings(), taken=[Taken(ANN, None, at(9), at(10))], holidays=holidays)

    assert free_slot(diary, HOUR, starts, MONDAY) is None
    assert why_not(diary, HOUR, starts, MONDAY) == reason


def test_the_nearest_free_times_are_named_in_the_order_of_the_clock():
    diary = diary_of(mornings(), taken=[Taken(ANN, None, at(9), at(10))])

    slots = nearest(free_days(diary, HOUR, MONDAY), at(9))

    wednesday = date(2026, 11, 25)
    assert [slot.starts for slot in slots] == [at(8), at(10), at(8, day=wednesday)]


def test_an_officer_who_is_away_for_some_hours_serves_the_others():
    away = [Away(ANN, TUESDAY, date(2026, 11, 25), time(8, 30), time(9, 30))]

    assert clocks(diary_of(mornings(), away=away)) == ["10.00"]


def test_extra_hours_open_a_saturday_and_a_holiday_and_nothing_else():
    saturday, holiday = date(2026, 11, 28), date(2026, 12, 9)
    extra = [Extra(ANN, day, day + timedelta(days=1), time(8), time(10)) for day in (saturday, holiday)]
    diary = diary_of(mornings(), extra=extra, holidays=frozenset({holiday}))

    assert clocks(diary, day=saturday) == ["08.00", "09.00"]
    assert clocks(diary, day=holiday) == ["08.00", "09.00"]
    assert clocks(diary, day=date(2026, 11, 29)) == []
    assert why_not(diary, HOUR, at(10, day=saturday), MONDAY) == WhyNot.NOT_OFFERED


def test_a_leave_of_the_whole_day_is_stronger_than_extra_hours():
    extra = [Extra(ANN, TUESDAY, date(2026, 11, 25), time(13), time(15))]
    away = [Away(ANN, TUESDAY, date(2026, 11, 25))]

    assert clocks(diary_of(mornings(), extra=extra, away=away)) == []


def test_a_room_is_used_in_its_opening_hours_alone_and_one_without_hours_at_any():
    on_site = Terms(HOUR.length, 1, 30, room_is_needed=True)
    openings = Timetable(
        hours=[Hours(7, 1, time(8), time(9, 30)), Hours(7, 1, time(10), time(12))],
        away=[Away(8, TUESDAY, date(2026, 11, 25), time(10), time(12))],
    )
    diary = diary_of(mornings(), rooms=(7, 8), openings=openings)

    [day, *_rest] = free_days(diary, on_site, MONDAY)

    assert [slot.rooms for slot in day.slots] == [(7, 8), (8,), (7,)]


def test_a_closed_room_leaves_the_online_times():
    on_site = Terms(HOUR.length, 1, 30, room_is_needed=True)
    openings = Timetable(away=[Away(7, TUESDAY, None)])
    diary = diary_of(mornings(), rooms=(7,), openings=openings)

    assert clocks(diary, on_site) == []
    assert clocks(diary) == ["08.00", "09.00", "10.00"]


def test_the_competent_officer_stands_before_the_least_busy():
    busy = [Taken(ANN, None, at(8), at(9))]
    diary = diary_of([*mornings(ANN), *mornings(BEN)], taken=busy, competent=frozenset({ANN}))

    [day, *_rest] = free_days(diary, HOUR, MONDAY)

    assert [slot.officers for slot in day.slots] == [(BEN,), (ANN, BEN), (ANN, BEN)]


def test_who_comes_along_must_be_free_and_there_though_on_another_grid():
    later = [Hours(BEN, weekday, time(8, 30), time(11)) for weekday in range(5)]
    companions = frozenset({BEN})
    diary = diary_of([*mornings(ANN), *later], companions=companions)
    busy = diary_of(
        [*mornings(ANN), *later], companions=companions, taken=[Taken(BEN, None, at(10, 30), at(11))]
    )

    assert clocks(diary) == ["09.00", "10.00"]
    assert clocks(busy) == ["09.00"]
    assert [slot.officers for slot in free_days(diary, HOUR, MONDAY)[0].slots] == [(ANN,), (ANN,)]


def test_who_is_free_at_a_time_serves_then_and_is_neither_taken_nor_away():
    hours = [*mornings(1), *mornings(2), *mornings(3), *mornings(4, ends=time(9))]
    taken = [Taken(2, None, at(8, 30), at(9, 30))]
    diary = diary_of(hours, taken=taken, away=[Away(3, TUESDAY, None)])

    assert who_is_free(diary, HOUR, at(9), at(10)) == {1}


def test_twelve_officers_are_free_on_every_working_day_of_thirty():
    hours = [Hours(officer, day, time(8), time(15)) for officer in range(12) for day in range(5)]
    taken = [
        Taken(
            officer,
            officer,
            start := at(8) + timedelta(days=day, hours=(officer + day) % 6),
            start + HOUR.length,
        )
        for officer in range(12)
        for day in range(29)
    ]

    diary = diary_of(hours, taken=taken, rooms=tuple(range(12)))

    assert len(free_days(diary, HOUR, MONDAY)) == 22
