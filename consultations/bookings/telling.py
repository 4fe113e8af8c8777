"""Who hears of a booking, and what is still to be sent about its time."""

from collections.abc import Iterable

from django.conf import settings
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.bookings.reminders import REMINDERS, day_before, still_ahead
from consultations.services.models import Officer
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind

# What a change of the time makes untrue while it still waits to be sent.
TIMED = (*REMINDERS, Kind.BOOKING_PREPARATION, Kind.BOOKING_CONFIRMED, Kind.BOOKING_MOVED)


def crew_of(booking: Booking) -> list[Officer]:
    """Its officers: who leads first, then who accompanies."""
    return [time.officer for time in booking.officer_times.select_related("officer__account")]


def concerned(booking: Booking) -> list[Account]:
    """Everyone it is about: who asked, who registered it, and its officers; each once."""
    crew = [] if booking.seat_id else crew_of(booking)  # told of the session, not of every seat
    people = (booking.requested_by, booking.registrar, *(each.account for each in crew))
    return list({person.pk: person for person in people if person}.values())


def told(booking: Booking, by: Account | None) -> list[Account]:
    """Everyone concerned except who did it; who asked is always told."""
    return [person for person in concerned(booking) if person != by or person == booking.requested_by]


def announce(booking: Booking, *, by: Account | None) -> None:
    """Everyone concerned is told of the promised time and will be reminded before it.

    Whoever opens a session for themselves knows of it; who sits in one is told, its officer reads the list.
    """
    notify_each(told(booking, by), Kind.BOOKING_CONFIRMED, about=booking, until=booking.starts_at)
    remind(booking)


def remind(booking: Booking) -> None:
    """Everyone will be reminded of the time it has now; the officer is given the preparation sheet first."""
    starts_at = timezone.localtime(booking.starts_at)
    for kind, moment in still_ahead(starts_at, settings.BOOKING_DAY_REMINDER_AT, timezone.now()):
        notify_each(
            concerned(booking), kind, about=booking, at=moment, until=starts_at, version=booking.version
        )
    if booking.seat_id:
        return  # the officer has one sheet for the whole session
    ready = max(day_before(starts_at, settings.PREPARATION_AT), timezone.now())
    sheet: dict = {"at": ready, "until": starts_at, "version": booking.version}
    notify(booking.officer.account, Kind.BOOKING_PREPARATION, about=booking, **sheet)


def tell_of_officers(booking: Booking, people: Iterable[Account], left: Iterable[Officer]) -> None:
    """Each of `people` hears who serves now and who has `left`; calendars of these are rid of it."""
    params = {"officers": ", ".join(map(str, crew_of(booking))), "left": ", ".join(map(str, left))}
    words: dict = {"params": params, "until": booking.starts_at, "version": f"crew-{booking.version}"}
    notify_each(people, Kind.BOOKING_OFFICERS, about=booking, **words)
