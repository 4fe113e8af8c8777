"""The consultations of a cooperation as its page shows them to those who work on it."""

from typing import Any

from django.urls import reverse

from consultations.bookings.models import Booking
from planning.cooperation.models import Cooperation
from planning.talks.reading import rows_of
from stakeholders.accounts.models import Account


def talks_of(cooperation: Cooperation, reader: Account) -> list[dict[str, Any]]:
    """Those `reader` may read, the latest first."""
    named = cooperation.consultations.values("booking")
    seen = Booking.objects.visible_to(reader).sent().filter(pk__in=named).for_listing()
    return rows_of(
        seen.order_by("-period", "pk"),
        lambda booking: reverse("planning:cooperation.talks.detach", args=[cooperation.code, booking.code]),
    )
