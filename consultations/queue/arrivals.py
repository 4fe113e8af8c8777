"""Signed codes by which who booked says "I am here": a QR on the booking and in its letters."""

from datetime import datetime, timedelta

from django.conf import settings
from django.core import signing
from django.urls import reverse
from django.utils import timezone

from consultations.bookings.models import Booking, Status
from consultations.queue.refusals import (
    MeetsAsGroup,
    MeetsOnline,
    NotFoundToday,
    NotPromised,
    OnAnotherDay,
    TooEarly,
    TooLate,
)
from consultations.services.models import Mode
from perkasa.core.codes import normalise_code

SALT = "consultations.queue.arrivals"
PATH = "/antrean/datang/"


def token_of(booking: Booking) -> str:
    """What the QR of `booking` carries."""
    return signing.Signer(salt=SALT).sign_object(booking.pk)


def address_of(booking: Booking) -> str:
    """Where one arrives for `booking`; empty where nobody has to come."""
    if booking.mode != Mode.ON_SITE or booking.session_id is not None or booking.status != Status.CONFIRMED:
        return ""
    return reverse("consultations:queue.visiting.arrive", args=[token_of(booking)])


def booking_behind(token: str) -> Booking:
    """The booking of a QR; raises NotFoundToday for a forged one."""
    try:
        key = signing.Signer(salt=SALT).unsign_object(token)
    except signing.BadSignature as error:
        raise NotFoundToday from error
    return _found(Booking.objects.filter(pk=key))


def booking_named(text: str) -> Booking:
    """The booking whose number was typed, or whose QR was scanned into the same field."""
    if PATH in text:
        return booking_behind(text.partition(PATH)[2].strip().strip("/"))
    return _found(Booking.objects.filter(code=normalise_code(text) or None))


def _found(rows) -> Booking:
    booking = rows.for_listing().first()
    if booking is None:
        raise NotFoundToday
    return booking


def check_arrival(booking: Booking, now: datetime) -> None:
    """Raises the refusal that says why nobody can arrive for `booking` now."""
    if booking.status != Status.CONFIRMED:
        raise NotPromised
    if booking.mode != Mode.ON_SITE:
        raise MeetsOnline
    if booking.session_id is not None:
        raise MeetsAsGroup
    if timezone.localdate(booking.starts_at) != timezone.localdate(now):
        raise OnAnotherDay
    opens_at = booking.starts_at - timedelta(minutes=settings.QUEUE_ARRIVE_FROM_MINUTES)
    if now < opens_at:
        raise TooEarly.before(opens_at)
    if now > booking.starts_at + timedelta(minutes=settings.QUEUE_ARRIVE_UNTIL_MINUTES):
        raise TooLate
