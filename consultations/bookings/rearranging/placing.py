"""How one consultation is served otherwise: a colleague, another time, or a link to choose.

Who sits in a session comes along with it, and is told when it cannot be held.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from django.db import transaction
from django.utils import timezone

from consultations.bookings import answers
from consultations.bookings.crew import actions as crew
from consultations.bookings.diary import colleagues_free, times_to_move
from consultations.bookings.models import Booking
from consultations.bookings.rearranging.models import Offer
from consultations.bookings.seats import actions as seats
from consultations.services.models import Officer
from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account

MOST_TRIES = 3
Try = tuple[Offer.Way, Callable[[], None]]


def place(booking: Booking, ill: Officer, *, wish: Offer | None, by: Account, reason: str) -> Offer.Way:
    """`booking` does without `ill` from now on, as `wish` has it while that is still to be had.

    Else a colleague takes it at its time, else it moves to the next free one, else its visitor chooses; a
    session is called off instead.
    """
    if booking.officer_id != ill.pk:
        crew.leave_out(booking, officer=ill, by=by)
        return Offer.Way.COVERED
    for way, attempt in _tries(booking, wish, by, reason):
        try:
            with transaction.atomic():
                attempt()
        except Refusal:
            booking.refresh_from_db()
            continue
        return way
    return Offer.Way.LEFT


def _tries(booking: Booking, wish: Offer | None, by: Account, reason: str) -> Iterator[Try]:
    planned = wish.way if wish else ""
    if planned == Offer.Way.MOVED:
        yield _to_time(booking, wish.after.lower, by, reason)
    if planned in (Offer.Way.TO_CHOOSE, Offer.Way.CALLED_OFF):
        yield _last_way(booking, by, reason)
    for colleague in _colleagues(booking, wish):
        yield _to_colleague(booking, colleague, by, reason)
    for starts_at in _later_times(booking):
        yield _to_time(booking, starts_at, by, reason)
    yield _last_way(booking, by, reason)


def _colleagues(booking: Booking, wish: Offer | None) -> list[Officer]:
    """Who could take it at its time, the one that was planned first."""
    competent = booking.service.officers.active()
    free = colleagues_free(booking, now=timezone.now(), officers=competent)
    wanted = wish.officer_id if wish else None
    found = competent.select_related("account").in_bulk(free)
    return [found[key] for key in sorted(free, key=lambda one: one != wanted)][:MOST_TRIES]


def _later_times(booking: Booking) -> list[datetime]:
    """The next free times after its own; nobody is asked to come earlier than they had planned."""
    days = times_to_move(booking, now=timezone.now(), by_office=True)
    later = [slot.starts for day in days for slot in day.slots if slot.starts > booking.starts_at]
    return later[:MOST_TRIES]


def _to_colleague(booking: Booking, colleague: Officer, by: Account, reason: str) -> Try:
    return Offer.Way.COVERED, lambda: crew.cover(booking, to=colleague, by=by, reason=reason)


def _to_time(booking: Booking, starts_at: datetime, by: Account, reason: str) -> Try:
    return Offer.Way.MOVED, lambda: answers.move(booking, starts_at=starts_at, by=by, reason=reason)


def _last_way(booking: Booking, by: Account, reason: str) -> Try:
    if booking.session is not None:
        return Offer.Way.CALLED_OFF, partial(seats.call_off, booking.session, by=by, reason=reason)
    return Offer.Way.TO_CHOOSE, lambda: answers.displace(booking, by=by, reason=reason)
