"""What becomes of a booking once it was sent: the verbs of officers and moderators, and withdrawal."""

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.policies import has_begun, is_missed
from consultations.bookings.refusals import NotYetAbsent, NotYetBegun, TimePassed
from consultations.bookings.reminders import REMINDERS, still_ahead
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent, notify_each
from stakeholders.notifications.kinds import Kind


def concerned(booking: Booking) -> list[Account]:
    """Everyone it is about: who asked, who registered it, and the officer; each once."""
    people = (booking.requested_by, booking.registrar, booking.officer.account)
    return list({person.pk: person for person in people if person}.values())


def _told(booking: Booking, by: Account) -> list[Account]:
    """Everyone concerned except who did it; who asked is always told."""
    return [person for person in concerned(booking) if person != by or person == booking.requested_by]


def _decided(by: Account) -> dict:
    return {"decided_by": by, "decided_at": timezone.now()}


@transaction.atomic
def confirm(booking: Booking, *, by: Account, reason: str = "") -> None:
    """The time is promised; everyone concerned is told now and reminded before it."""
    if booking.status == Status.REQUESTED and has_begun(by, booking):
        raise TimePassed
    BOOKING.advance(booking, "confirm", by=by, reason=reason, also=_decided(by))
    notify_each(_told(booking, by), Kind.BOOKING_CONFIRMED, about=booking, until=booking.starts_at)
    starts_at = timezone.localtime(booking.starts_at)
    for kind, moment in still_ahead(starts_at, settings.BOOKING_DAY_REMINDER_AT, timezone.now()):
        notify_each(
            concerned(booking), kind, about=booking, at=moment, until=starts_at, version=booking.version
        )


@transaction.atomic
def decline(booking: Booking, *, by: Account, reason: str) -> None:
    """The request is refused with its reason; the time is free again."""
    BOOKING.advance(booking, "decline", by=by, reason=reason, also=_decided(by))
    _tell_it_is_off(booking, Kind.BOOKING_DECLINED, by, reason)


@transaction.atomic
def cancel(booking: Booking, *, by: Account, reason: str) -> None:
    """Who asked for it does not come; the time is free again and nobody is reminded."""
    _before_it_begins(booking, by)
    BOOKING.advance(booking, "cancel", by=by, reason=reason)
    _tell_it_is_off(booking, Kind.BOOKING_CANCELLED, by, reason)


@transaction.atomic
def call_off(booking: Booking, *, by: Account, reason: str) -> None:
    """The office takes back a promised time, with its reason; the time is free and nobody is reminded."""
    _before_it_begins(booking, by)
    BOOKING.advance(booking, "call_off", by=by, reason=reason)
    _tell_it_is_off(booking, Kind.BOOKING_CANCELLED, by, reason)


@transaction.atomic
def conclude(booking: Booking, *, by: Account, reason: str = "") -> None:
    """The consultation took place; minutes may follow."""
    if booking.status == Status.CONFIRMED and not has_begun(by, booking):
        raise NotYetBegun
    BOOKING.advance(booking, "conclude", by=by, reason=reason)


@transaction.atomic
def mark_absent(booking: Booking, *, by: Account, reason: str = "") -> None:
    """Nobody came, `BOOKING_ABSENT_AFTER_MINUTES` after the start."""
    if booking.status == Status.CONFIRMED and not is_missed(by, booking):
        raise NotYetAbsent
    BOOKING.advance(booking, "mark_absent", by=by, reason=reason)


def _before_it_begins(booking: Booking, by: Account) -> None:
    if has_begun(by, booking):
        raise TimePassed


def _tell_it_is_off(booking: Booking, kind: Kind, by: Account, reason: str) -> None:
    cancel_unsent(booking, REMINDERS)
    notify_each(_told(booking, by), kind, about=booking, params={"reason": reason.strip()})
