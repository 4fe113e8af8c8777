"""The days on which this office reminds of follow-ups: its rhythm, its holidays, its opening hour."""

from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.utils import timezone

from consultations.minutes.followups.reminding import Rhythm, next_day
from perkasa.core.models import Holiday

OFFICE_OPENS = time(8, 0)
AROUND = timedelta(days=150)


def next_reminder(due: date) -> datetime:
    """When something is next to be said about what is due on `due`: at the opening of the office."""
    today = timezone.localdate()
    day = next_day(due, after=today, days_off=days_off(due, today), rhythm=rhythm())
    return datetime.combine(day, OFFICE_OPENS, timezone.get_default_timezone())


def rhythm() -> Rhythm:
    """The working days this office has set."""
    return Rhythm(
        settings.FOLLOW_UP_REMIND_WORKDAYS,
        settings.FOLLOW_UP_LATE_EVERY_WORKDAYS,
        settings.FOLLOW_UP_ESCALATE_WORKDAYS,
    )


def days_off(due: date, today: date) -> frozenset[date]:
    """The holidays around both days."""
    return Holiday.objects.days(min(due, today) - AROUND, max(due, today) + AROUND)
