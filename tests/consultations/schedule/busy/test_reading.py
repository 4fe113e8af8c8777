"""Busy times of a calendar file, asked of the pure function alone."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from consultations.schedule.busy.reading import Unreadable, busy_periods

WIB = ZoneInfo("Asia/Jakarta")
SINCE = datetime(2026, 11, 23, tzinfo=WIB)
UNTIL = SINCE + timedelta(days=14)
MAKASSAR = """BEGIN:VTIMEZONE
TZID:Asia/Makassar
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0800
TZOFFSETTO:+0800
END:STANDARD
END:VTIMEZONE"""


def calendar(*events: str, zones: str = "") -> bytes:
    """A calendar of events, each written as its lines."""
    parts = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Contoh//ID", *([zones] if zones else [])]
    for number, event in enumerate(events):
        parts += ["BEGIN:VEVENT", f"UID:{number}@contoh.id", "DTSTAMP:20261101T000000Z", event, "END:VEVENT"]
    return "\r\n".join("\n".join([*parts, "END:VCALENDAR", ""]).split("\n")).encode()


def busy(*events: str, zones: str = "") -> list[str]:
    periods = busy_periods(calendar(*events, zones=zones), SINCE, UNTIL, WIB)
    return [f"{starts.astimezone(WIB):%d %H.%M}–{ends.astimezone(WIB):%d %H.%M}" for starts, ends in periods]


@pytest.mark.parametrize(
    ("event", "zones"),
    [
        ("DTSTART:20261124T020000Z\nDTEND:20261124T030000Z", ""),
        ("DTSTART;TZID=Asia/Makassar:20261124T100000\nDTEND;TZID=Asia/Makassar:20261124T110000", MAKASSAR),
        ("DTSTART:20261124T090000\nDTEND:20261124T100000", ""),
        ("DTSTART:20261124T020000Z\nDURATION:PT1H", ""),
    ],
    ids=["UTC", "WITA", "no zone: the office's own", "a duration"],
)
def test_every_way_to_write_a_time_is_the_same_hour_in_wib(event, zones):
    assert busy(event, zones=zones) == ["24 09.00–24 10.00"]


def test_an_event_of_whole_days_takes_them_from_midnight_to_midnight_wib():
    assert busy("DTSTART;VALUE=DATE:20261125\nDTEND;VALUE=DATE:20261127") == ["25 00.00–27 00.00"]
    assert busy("DTSTART;VALUE=DATE:20261125") == ["25 00.00–26 00.00"]


def test_repetitions_are_followed_without_the_dates_left_out():
    weekly = "DTSTART:20261102T020000Z\nDTEND:20261102T030000Z\nRRULE:FREQ=WEEKLY\nEXDATE:20261130T020000Z"

    assert busy(weekly) == ["23 09.00–23 10.00"]


def test_what_is_free_or_cancelled_counts_for_nothing():
    hour = "DTSTART:20261124T020000Z\nDTEND:20261124T030000Z\n"

    assert busy(hour + "TRANSP:TRANSPARENT", hour + "STATUS:CANCELLED") == []


def test_times_that_touch_are_one_and_those_outside_are_cut():
    assert busy(
        "DTSTART:20261124T020000Z\nDTEND:20261124T030000Z",
        "DTSTART:20261124T030000Z\nDTEND:20261124T050000Z",
        "DTSTART:20261101T000000Z\nDTEND:20261122T180000Z",
    ) == ["23 00.00–23 01.00", "24 09.00–24 12.00"]


@pytest.mark.parametrize(
    "content",
    [
        b"<html>Silakan masuk</html>",
        b"",
        calendar("DTSTART:20261124T020000Z\nRRULE:FREQ=SECONDLY"),
    ],
    ids=["a page", "nothing", "each second"],
)
def test_what_is_no_calendar_that_anybody_keeps_is_refused(content):
    with pytest.raises(Unreadable):
        busy_periods(content, SINCE, UNTIL, WIB)
