"""Free times as the list of radio buttons shows them."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from consultations.bookings.forms import TIME
from consultations.schedule.free import Day, Slot
from consultations.services.models import Mode, Service
from perkasa.core.words import clock


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
