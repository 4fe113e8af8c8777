"""The consultations of a desk as its page shows them."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext

from consultations.bookings.models import Booking
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.talks.models import DeskTalk
from planning.forums.desks.talks.policies import UNSETTLED, may_ask, may_attach
from stakeholders.accounts.models import Account


def talks_of(desk: Desk, items: list[Item], reader: Account) -> dict[str, Any]:
    """What the section about consultations needs: those `reader` may read, and what may be done."""
    if not reader.is_authenticated:
        return {}
    seen = Booking.objects.visible_to(reader).sent()
    rows = DeskTalk.objects.filter(desk=desk, booking__in=seen)
    return {
        "talks": [_row(desk, talk) for talk in rows.select_related("item", "booking__service")],
        "may_attach": may_attach.test(reader, desk),
        "asking": [item for item in items if item.status in UNSETTLED and may_ask.test(reader, item)],
    }


def _row(desk: Desk, talk: DeskTalk) -> dict[str, Any]:
    note = gettext("butir %(number)s") % {"number": talk.item.number} if talk.item else ""
    detach_url = reverse("planning:forums.desks.talks.detach", args=[desk.code, talk.pk])
    return {
        "booking": talk.booking,
        "detach_url": detach_url,
        "note": note,
        "anchor": f"konsultasi-{talk.pk}",
    }
