"""What can be done to the officers of one consultation; each step tells everybody, calendars included."""

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.crew.refusals import ColleagueNotFree, NotInTheCrew
from consultations.bookings.diary import colleagues_free
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.seats.following import follow_to_officer, lock_session
from consultations.bookings.taking import lock
from consultations.bookings.telling import TIMED, crew_of, remind, tell_of_officers, told
from consultations.services.models import Mode, Officer
from perkasa.core.locks import guarded, locked
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import cancel_unsent

NOT_FREE = {"officer_is_in_one_place": ColleagueNotFree}


@transaction.atomic
def cover(booking: Booking, *, to: Officer, by: Account, reason: str) -> None:
    """`to`, competent and free then, leads the consultation instead of who did; time and room stay.

    The seats of a session follow.
    """
    _lock(booking, to)
    _must_be_free(booking, to, booking.service.officers.active())
    left = booking.officer
    words = _("%(left)s digantikan %(to)s. %(reason)s") % {"left": left, "to": to, "reason": reason.strip()}
    also = {"officer": to, "version": booking.version + 1}
    with guarded(NOT_FREE):
        BOOKING.advance(booking, "cover", by=by, reason=words if reason.strip() else "", also=also)
    _tell(booking, [left], by)
    if booking.is_session:
        follow_to_officer(booking, left, reason=words)


@transaction.atomic
def accompany(booking: Booking, *, officer: Officer, by: Account) -> None:
    """`officer`, free then, comes along; the time is taken of them as of who leads."""
    _lock(booking, officer)
    _must_be_free(booking, officer, Officer.objects.active())
    _step(booking, "accompany", str(officer), by)
    with guarded(NOT_FREE):
        booking.officer_times.create(officer=officer, occupied=booking.occupied)
    _tell(booking, [], by)


@transaction.atomic
def leave_out(booking: Booking, *, officer: Officer, by: Account) -> None:
    """`officer` does not come along any more and is free then."""
    _lock(booking, officer)
    struck, _by_model = booking.officer_times.filter(officer=officer, is_lead=False).delete()
    if not struck:
        raise NotInTheCrew
    _step(booking, "leave_out", str(officer), by)
    _tell(booking, [officer], by)


def _lock(booking: Booking, officer: Officer) -> None:
    """Everything is locked in the one order, and the booking read again."""
    crew = [*crew_of(booking), officer]
    lock(booking.service, Mode(booking.mode), booking.requested_by, crew=crew)
    lock_session(booking)
    locked(Booking.objects.filter(pk=booking.pk))
    booking.refresh_from_db()


def _must_be_free(booking: Booking, officer: Officer, among: QuerySet) -> None:
    if officer.pk not in colleagues_free(booking, now=timezone.now(), officers=among):
        raise ColleagueNotFree


def _step(booking: Booking, name: str, words: str, by: Account) -> None:
    BOOKING.advance(booking, name, by=by, reason=words, also={"version": booking.version + 1})


def _tell(booking: Booking, left: list[Officer], by: Account) -> None:
    """Who is concerned now, and who no longer is, hear who serves; reminders follow."""
    cancel_unsent(booking, TIMED)
    tell_of_officers(
        booking, [*told(booking, by), *(each.account for each in left if each.account != by)], left
    )
    if booking.status == Status.CONFIRMED:
        remind(booking)
