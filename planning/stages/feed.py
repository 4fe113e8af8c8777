"""The stages as calendar programs read them: whole days, public."""

from collections.abc import Iterable
from datetime import timedelta

from icalendar import Calendar, Event

from perkasa.core.calendars import PRODUCT
from planning.stages.models import Stage


def calendar_of(stages: Iterable[Stage]) -> bytes:
    """The stages as an iCalendar file; the day after the last one ends an entry of whole days (RFC 5545)."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for stage in stages:
        event = Event()
        event.add("uid", f"tahapan-{stage.pk}@perkasa")
        event.add("summary", str(stage))
        event.add("dtstart", stage.starts)
        event.add("dtend", stage.ends + timedelta(days=1))
        event.add("description", stage.legal_basis)
        calendar.add_component(event)
    return calendar.to_ical()
