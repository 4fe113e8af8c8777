"""Free times as the list of radio buttons shows them, on the page of their service."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.diary import free_times
from consultations.bookings.forms import TIME
from consultations.bookings.line.keeping import without_kept
from consultations.bookings.seats.reading import session_cards
from consultations.schedule.free import Day, Slot
from consultations.schedule.models import Deviation
from consultations.services.models import Mode, Service
from consultations.services.reading import before_booking
from perkasa.core.words import clock


def service_page(service: Service, *, reader, minutes: int, now: datetime) -> dict[str, Any]:
    """What the page of a service shows: its terms, its sessions to come, when the office is closed, and the
    times nobody waits for."""
    today = timezone.localdate(now)
    horizon = today + timedelta(days=service.horizon_days)
    return {
        "days": free_choices(service, reader=reader, now=now, minutes=minutes) if service.is_open else [],
        "terms": before_booking(service),
        "sessions": session_cards(service, now),
        "closures": Deviation.objects.of_office().between(today, horizon),
    }


def free_choices(service: Service, *, reader, now: datetime, minutes: int | None = None) -> list[dict]:
    """The free times that `reader` may choose and nobody waits for, as the list shows them."""
    free = free_times(service, now=now, reader=reader, minutes=minutes)
    return choices(service, without_kept(service, free, now))


def choices(service: Service, days: Iterable[Day]) -> list[dict[str, Any]]:
    """One entry per day with a value, words and, where only one way to meet is left, a note for each time."""
    return [{"day": day.day, "slots": [_choice(service, slot) for slot in day.slots]} for day in days]


def _choice(service: Service, slot: Slot) -> dict[str, Any]:
    online_alone = not slot.rooms and Mode.ON_SITE in service.modes
    return {
        "value": slot.starts.strftime(TIME),
        "words": f"{clock(slot.starts)}–{clock(slot.ends)}",
        "note": _("daring saja") if online_alone else "",
        "taken": False,
    }
