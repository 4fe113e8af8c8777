"""Signed links by which whoever asked for a booking changes it from an e-mail, without signing in.

A link speaks for one person and one time of one booking. It ends when the booking gets another time or an
end, when its last moment for changes has come, and when the person's account is closed. Opening it changes
nothing.
"""

from dataclasses import dataclass
from datetime import datetime

from django.core import signing
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking
from consultations.bookings.policies import is_asker
from stakeholders.accounts.models import Account

SALT = "consultations.bookings.changes"


@dataclass(frozen=True)
class Link:
    """A link that was really given out: which booking, to whom, and for which of its times."""

    booking: Booking
    person: Account
    version: int

    def is_open(self, now: datetime) -> bool:
        """Whether something can still be changed by it."""
        step = BOOKING.transitions["cancel"]
        return (
            self.version == self.booking.version
            and self.booking.status in step.sources
            and now < self.booking.changeable_until
            and self.person.is_active
            and is_asker.test(self.person, self.booking)
        )


def address_for(booking: Booking, person: Account) -> str:
    """`person`'s link to `booking` as it is now; empty for who did not ask for it, and for a session."""
    if booking.is_session or not is_asker.test(person, booking):
        return ""
    token = signing.dumps([booking.pk, person.pk, booking.version], salt=SALT, compress=False)
    return reverse("consultations:bookings.changes.by_link", args=[token])


def read_link(token: str) -> Link:
    """The link behind `token`; a forged one is not found, and neither is one whose consultation has begun."""
    try:
        booking_id, person_id, version = signing.loads(token, salt=SALT)
    except signing.BadSignature as error:
        raise Http404 from error
    booking = get_object_or_404(Booking.objects.for_listing(), pk=booking_id)
    person = get_object_or_404(Account, pk=person_id)
    if booking.has_begun():
        raise Http404
    return Link(booking, person, version)
