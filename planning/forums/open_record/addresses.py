"""The secret address of a person's own calendar of forums."""

from django.urls import reverse

from consultations.bookings.calendars.models import CalendarFeed


def own_address(account) -> str:
    """Beside the calendar of their consultations, by the same secret; empty as long as they made none."""
    if not account.is_authenticated:
        return ""
    feed = CalendarFeed.objects.open().filter(made_by=account, account=account).first()
    return reverse("planning:forums.open_record.own_calendar", args=[feed.secret]) if feed else ""
