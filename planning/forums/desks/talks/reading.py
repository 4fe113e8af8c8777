"""The consultations of a desk as its page shows them."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext

from consultations.bookings.models import Booking
from consultations.bookings.statuses import RUNNING
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.talks.models import DeskTalk
from planning.forums.desks.talks.policies import UNSETTLED, may_ask, may_attach
from stakeholders.accounts.models import Account


def talks_of(desk: Desk, items: list[Item], reader: Account) -> dict[str, Any]:
    """What the section about consultations needs: those `reader` may read, and what may be done."""
    if not reader.is_authenticated:
        return {}
    talks = list(_read_by(reader).filter(desk=desk).select_related("item", "booking__service"))
    asked = {talk.item_id: talk.booking for talk in talks if talk.booking.status in RUNNING}
    unsettled = [item for item in items if item.status in UNSETTLED and may_ask.test(reader, item)]
    return {
        "talks": [_row(desk, talk) for talk in talks],
        "may_attach": may_attach.test(reader, desk),
        "asking": [{"item": item, "booking": asked.get(item.pk)} for item in unsettled],
    }


def asked_about(item: Item, reader: Account) -> Booking | None:
    """The consultation about `item` that is not over and that `reader` may read; None when there is none."""
    talks = _read_by(reader).filter(item=item, booking__status__in=RUNNING)
    talk = talks.select_related("booking").first()
    return talk.booking if talk else None


def _read_by(reader: Account) -> QuerySet[DeskTalk]:
    return DeskTalk.objects.filter(booking__in=Booking.objects.visible_to(reader).sent())


def _row(desk: Desk, talk: DeskTalk) -> dict[str, Any]:
    note = gettext("butir %(number)s") % {"number": talk.item.number} if talk.item else ""
    detach_url = reverse("planning:forums.desks.talks.detach", args=[desk.code, talk.pk])
    return {
        "booking": talk.booking,
        "detach_url": detach_url,
        "note": note,
        "anchor": f"konsultasi-{talk.pk}",
    }
