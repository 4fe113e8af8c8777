"""Free times of random diaries: whatever is written down, each of them is really free."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from consultations.schedule.free import Diary, Slot, Taken, Terms, free_days
from consultations.schedule.timetable import Hours, Timetable

WIB = ZoneInfo("Asia/Jakarta")
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=WIB)
TUESDAY = date(2026, 11, 24)

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
    diary = Diary(WIB, Timetable(hours=hours), taken=taken, rooms=(1, 2))

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
        row.whose == officer
        and row.weekday == slot.starts.weekday()
        and (opening := datetime.combine(slot.starts.date(), row.starts, WIB)) <= slot.starts
        and slot.ends <= datetime.combine(slot.starts.date(), row.ends, WIB)
        and (slot.starts - opening) % terms.length == timedelta(0)
        for row in diary.officers.hours
    )
