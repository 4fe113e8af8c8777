"""Signed links by which whoever is offered a time or a seat takes it, or not, without signing in.

A link speaks for one place in the line and its one offer; it ends with the hold. Opening it changes nothing.
"""

from dataclasses import dataclass
from datetime import datetime

from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.statuses import Status
from consultations.bookings.models import Booking
from stakeholders.accounts.models import Account

SALT = "consultations.bookings.line"


@dataclass(frozen=True)
class Link:
    """A link that was really given out: which place in the line, and what it is offered."""

    place: PlaceInLine
    booking: Booking

    @property
    def person(self) -> Account:
        return self.place.account

    def is_open(self, now: datetime) -> bool:
        """Whether the offer still holds."""
        return self.place.status == Status.OFFERED and self.booking.is_held(now) and self.person.is_active


def address_for(place: PlaceInLine) -> str:
    """The link of the offer this place has; empty while it has none."""
    offer = Booking.objects.filter(place_in_line=place).first()
    if offer is None:
        return ""
    token = signing.dumps([place.pk, offer.pk], salt=SALT, compress=False)
    return reverse("consultations:bookings.line.by_link", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found, and neither is one whose consultation has begun."""
    try:
        place_id, booking_id = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise Http404 from error
    place = get_object_or_404(PlaceInLine.objects.select_related("account"), pk=place_id)
    booking = get_object_or_404(Booking.objects.for_listing(), pk=booking_id, place_in_line=place)
    if booking.has_begun():
        raise Http404
    return Link(place, booking)
