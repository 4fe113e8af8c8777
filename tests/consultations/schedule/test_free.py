"""Free times, asked of the pure function alone."""

from datetime import date, datetime, time, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consultations.schedule.free import (
    Away,
    Diary,
    Hours,
    Slot,
    Taken,
    Terms,
    WhyNot,
    bookable_days,
    free_days,
    free_slot,
    nearest,
    why_not,
)

WIB = ZoneInfo("Asia/Jakarta")
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=WIB)
TUESDAY = date(2026, 11, 24)
HOUR = Terms(timedelta(hours=1), notice_days=1, horizon_days=30, room_is_needed=False)
ANN, BEN = 1, 2


def at(hour: int, minute: int = 0, day: date = TUESDAY) -> datetime:
    return datetime.combine(day, time(hour, minute), WIB)


def mornings(officer: int = ANN, ends: time = time(11)) -> list[Hours]:
    return [Hours(officer, weekday, time(8), ends) for weekday in range(5)]


def clocks(diary: Diary, terms: Terms = HOUR, day: date = TUESDAY, now: datetime = MONDAY) -> list[str]:
    days = {group.day: group.slots for group in free_days(diary, terms, now)}
    return [f"{slot.starts:%H.%M}" for slot in days.get(day, ())]


def test_times_follow_each_other_from_opening_to_closing():
    assert clocks(Diary(WIB, hours=mornings())) == ["08.00", "09.00", "10.00"]


def test_a_time_that_would_run_past_closing_is_not_offered():
    assert clocks(Diary(WIB, hours=mornings(ends=time(10, 30)))) == ["08.00", "09.00"]


def test_a_break_starts_the_count_anew():
    hours = [Hours(ANN, 1, time(8), time(9, 30)), Hours(ANN, 1, time(10, 15), time(11, 15))]

    assert clocks(Diary(WIB, hours=hours)) == ["08.00", "10.15"]


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
    assert clocks(Diary(WIB, hours=mornings(), taken=[Taken(ANN, None, starts, ends)])) == left


def test_another_officer_keeps_the_time_open_and_the_least_busy_stands_first():
    busy = [Taken(ANN, None, at(8), at(9)), Taken(ANN, None, at(9), at(10))]
    diary = Diary(WIB, hours=[*mornings(ANN), *mornings(BEN)], taken=busy)

    [day, *_rest] = free_days(diary, HOUR, MONDAY)

    assert [slot.officers for slot in day.slots] == [(BEN,), (BEN,), (BEN, ANN)]


def test_on_site_a_time_needs_a_room_that_nobody_else_uses():
    on_site = Terms(HOUR.length, 1, 30, room_is_needed=True)
    taken = [Taken(BEN, 7, at(9), at(10))]

    assert clocks(Diary(WIB, hours=mornings(), taken=taken, rooms=(7,)), on_site) == ["08.00", "10.00"]
    assert clocks(Diary(WIB, hours=mornings(), taken=taken, rooms=(7, 8)), on_site) == [
        "08.00",
        "09.00",
        "10.00",
    ]
    assert clocks(Diary(WIB, hours=mornings()), on_site) == []


def test_an_officer_on_leave_offers_nothing():
    away = [Away(ANN, TUESDAY, date(2026, 11, 26))]

    assert [day.day.day for day in free_days(Diary(WIB, hours=mornings(), away=away), HOUR, MONDAY)][:2] == [
        26,
        27,
    ]


def test_leave_without_an_end_empties_the_list():
    assert free_days(Diary(WIB, hours=mornings(), away=[Away(ANN, None, None)]), HOUR, MONDAY) == []


def test_booking_opens_the_next_working_day_and_closes_at_the_horizon():
    holidays = frozenset({date(2026, 12, 9)})

    days = bookable_days(HOUR, holidays, MONDAY.date())

    assert (days[0], days[-1], len(days)) == (TUESDAY, date(2026, 12, 23), 21)


def test_notice_counts_working_days_over_a_weekend_and_holidays():
    friday, holidays = date(2026, 12, 4), frozenset({date(2026, 12, 7)})

    assert bookable_days(HOUR, holidays, friday)[0] == date(2026, 12, 8)


def test_without_notice_today_is_open_for_times_that_have_not_begun():
    at_once = Terms(HOUR.length, notice_days=0, horizon_days=30, room_is_needed=False)
    now = at(9, day=MONDAY.date())

    assert clocks(Diary(WIB, hours=mornings()), at_once, MONDAY.date(), now) == ["10.00"]


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
    diary = Diary(WIB, hours=mornings(), taken=[Taken(ANN, None, at(9), at(10))], holidays=holidays)

    assert free_slot(diary, HOUR, starts, MONDAY) is None
    assert why_not(diary, HOUR, starts, MONDAY) == reason


def test_the_nearest_free_times_are_named_in_the_order_of_the_clock():
    diary = Diary(WIB, hours=mornings(), taken=[Taken(ANN, None, at(9), at(10))])

    slots = nearest(free_days(diary, HOUR, MONDAY), at(9))

    wednesday = date(2026, 11, 25)
    assert [slot.starts for slot in slots] == [at(8), at(10), at(8, day=wednesday)]


def test_thirty_days_of_twelve_officers_take_less_than_fifty_milliseconds():
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

    def once() -> float:
        diary, start = Diary(WIB, hours=hours, taken=taken, rooms=tuple(range(12))), perf_counter()
        assert len(free_days(diary, HOUR, MONDAY)) == 22
        return perf_counter() - start

    assert min(once() for _number in range(5)) < 0.050


quarters = st.integers(0, 95).map(lambda number: timedelta(minutes=15 * number))
lengths = st.integers(1, 16).map(lambda number: timedelta(minutes=15 * number))
workdays = st.integers(0, 6).map(lambda number: TUESDAY + timedelta(days=number))


@st.composite
def working_hours(draw) -> Hours:
    starts, ends = sorted(draw(st.lists(st.integers(0, 95), min_size=2, max_size=2, unique=True)))
    clock = [time(quarter // 4, quarter % 4 * 15) for quarter in (starts, ends)]
    return Hours(draw(st.integers(1, 3)), draw(st.integers(0, 4)), *clock)


@st.composite
def taken_periods(draw) -> Taken:
    starts = datetime.combine(draw(workdays), time.min, WIB) + draw(quarters)
    room = draw(st.sampled_from([None, 1, 2]))
    return Taken(draw(st.integers(1, 3)), room, starts, starts + draw(lengths))


@settings(max_examples=150, deadline=None)
@given(
    hours=st.lists(working_hours(), max_size=8),
    taken=st.lists(taken_periods(), max_size=12),
    length=lengths,
    room_is_needed=st.booleans(),
)
def test_every_free_time_lies_in_hours_touches_nothing_taken_and_begins_on_the_grid(
    hours, taken, length, room_is_needed
):
    terms = Terms(length, notice_days=1, horizon_days=7, room_is_needed=room_is_needed)
    diary = Diary(WIB, hours=hours, taken=taken, rooms=(1, 2))

    slots = [slot for day in free_days(diary, terms, MONDAY) for slot in day.slots]

    assert [slot for slot in slots if not _is_sound(slot, diary, terms)] == []


def _is_sound(slot: Slot, diary: Diary, terms: Terms) -> bool:
    clashes = [row for row in diary.taken if row.starts < slot.ends and slot.starts < row.ends]
    clashing = (
        {row.officer for row in clashes} & set(slot.officers),
        {row.room for row in clashes} & set(slot.rooms),
    )
    has_room = bool(slot.rooms) or not terms.room_is_needed
    in_hours = all(_is_on_grid(slot, officer, diary, terms) for officer in slot.officers)
    return slot.ends - slot.starts == terms.length and clashing == (set(), set()) and has_room and in_hours


def _is_on_grid(slot: Slot, officer: int, diary: Diary, terms: Terms) -> bool:
    return any(
        row.officer == officer
        and row.weekday == slot.starts.weekday()
        and (opening := datetime.combine(slot.starts.date(), row.starts, WIB)) <= slot.starts
        and slot.ends <= datetime.combine(slot.starts.date(), row.ends, WIB)
        and (slot.starts - opening) % terms.length == timedelta(0)
        for row in diary.hours
    )
