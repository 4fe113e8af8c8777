"""When people are reminded of a consultation: pure functions over its start."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from stakeholders.notifications.kinds import Kind

REMINDERS = (Kind.BOOKING_REMINDER_DAY, Kind.BOOKING_REMINDER_HOUR)


def day_before(starts_at: datetime, at: time | None) -> datetime:
    """The day before (H-1): at the clock time `at`, or 24 hours before when there is none."""
    eve = starts_at - timedelta(days=1)
    return datetime.combine(eve.date(), at, eve.tzinfo) if at else eve


def moments(starts_at: datetime, at: time | None) -> dict[Kind, datetime]:
    """When each reminder is due; `starts_at` is in the office's own time."""
    return {
        Kind.BOOKING_REMINDER_DAY: day_before(starts_at, at),
        Kind.BOOKING_REMINDER_HOUR: starts_at - timedelta(hours=1),
    }


def still_ahead(starts_at: datetime, at: time | None, now: datetime) -> Iterator[tuple[Kind, datetime]]:
    """The reminders whose moment has not passed yet; one that has would only repeat the confirmation."""
    return ((kind, moment) for kind, moment in moments(starts_at, at).items() if moment > now)
