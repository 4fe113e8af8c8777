"""When somebody is busy, read from a calendar file: times alone, never what for; a pure function."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

import recurring_ical_events
from icalendar import Calendar

Period = tuple[datetime, datetime]
TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
MOST_EVENTS = 20_000


class Unreadable(Exception):
    """The text is no calendar, or one that nobody could keep."""


def busy_periods(content: bytes, since: datetime, until: datetime, zone: tzinfo) -> list[Period]:
    """The times from `since` to `until` at which the calendar says busy, in order, joined where they touch.

    Repetitions are followed (RFC 5545: RRULE, RDATE, EXDATE, moved single events). Events that are cancelled
    or shown as free are left out. All-day events and times without a zone are those of `zone`.
    """
    try:
        calendar = Calendar.from_ical(content)
        _check(calendar)
        events = recurring_ical_events.of(calendar).between(since, until)
        found = sorted(_periods(events, since, until, zone))
    except Unreadable:
        raise
    except Exception as error:  # whatever a stranger's file makes the libraries raise
        raise Unreadable(type(error).__name__) from error
    return _joined(found)


def _check(calendar: Calendar) -> None:
    """Raises Unreadable when repeating events would fill the memory."""
    events = calendar.walk("VEVENT")
    if len(events) > MOST_EVENTS:
        raise Unreadable("events")
    for event in events:
        rules = event.get("RRULE", [])
        for rule in rules if isinstance(rules, list) else [rules]:
            if TOO_OFTEN & {str(word).upper() for word in rule.get("FREQ", [])}:
                raise Unreadable("FREQ")


def _periods(events: list[Any], since: datetime, until: datetime, zone: tzinfo) -> Iterator[Period]:
    for event in events:
        if event.get("STATUS") == "CANCELLED" or event.get("TRANSP") == "TRANSPARENT":
            continue
        starts, ends = _moment(event.start, zone), _moment(event.end, zone)
        if starts < ends and starts < until and since < ends:
            yield max(starts, since), min(ends, until)


def _moment(value: date | datetime, zone: tzinfo) -> datetime:
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=zone)
    return datetime.combine(value, time.min, zone)


def _joined(periods: list[Period]) -> list[Period]:
    joined: list[Period] = []
    for starts, ends in periods:
        if joined and starts - joined[-1][1] <= timedelta(0):
            joined[-1] = (joined[-1][0], max(joined[-1][1], ends))
        else:
            joined.append((starts, ends))
    return joined
