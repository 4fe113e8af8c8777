"""What a booking that was sent means for the line: its place is used, the person's others are given up."""

from django.utils.translation import gettext as _

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.line.lifecycle import LINE
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking, Status
from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import locked


def settle(booking: Booking) -> None:
    """The offer is taken; who booked otherwise waits no longer for the same, and what was offered is free."""
    own = booking.place_in_line_id
    live = PlaceInLine.objects.live().filter(account=booking.requested_by, service=booking.service_id)
    for place in locked(live.filter(session=booking.session_id)):
        if place.pk == own:
            LINE.advance(place, "take", by=None)
        else:
            LINE.advance(place, "close", by=None, reason=_("Sudah memesan sendiri."))
            take_back_offer(place)


def take_back_offer(place: PlaceInLine) -> None:
    """What was held for this place is free again, and goes to the next in line."""
    for offer in locked(Booking.objects.filter(place_in_line=place, status=Status.HELD)):
        BOOKING.advance(offer, "expire", by=None)
    nudge(Job.OFFER_TIMES)
