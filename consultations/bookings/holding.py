"""A time or a seat is held while its form is filled in; what was typed before passes to it."""

from datetime import datetime, timedelta

from django.conf import settings

from consultations.bookings import intake
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.taking import TAKEN
from perkasa.core.locks import guarded
from stakeholders.accounts.models import Account

WORDS = ["subject", "question", "organisation"]
INHERITED_FOR = timedelta(days=1)


def begin_hold(
    booking: Booking, *, by: Account | None, now: datetime, until: datetime | None = None
) -> Booking:
    """The new `booking` is held until `until`, for `BOOKING_HOLD_MINUTES` when not given.

    Raises the refusal of the constraint that would be broken: the time or the seat is somebody else's.
    """
    booking.held_at = now
    booking.expires_at = until or now + timedelta(minutes=settings.BOOKING_HOLD_MINUTES)
    with guarded(TAKEN):
        booking.save()
    BOOKING.begin(booking, by=by)
    _inherit(booking)
    return booking


def _inherit(booking: Booking) -> None:
    """The words and files of this person's last unsent booking pass to `booking`: nothing typed is lost."""
    recently = booking.held_at - INHERITED_FOR
    lapsed = Booking.objects.filter(
        requested_by=booking.requested_by, status=Status.EXPIRED, held_at__gt=recently
    )
    last = lapsed.exclude(subject="").order_by("-held_at", "-pk").only(*WORDS, "service").first()
    if last is None:
        return
    for heir, words in ((booking, (last.subject, last.question, last.organisation)), (last, ("", "", None))):
        heir.subject, heir.question, heir.organisation = words
        heir.save(update_fields=WORDS)
    last.files.update(booking=booking)
    intake.pass_on(last, booking)
