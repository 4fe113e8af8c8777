"""What can be done when an officer falls ill: plan for everybody booked, send it, or drop it."""

from datetime import date, datetime, time

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from consultations.bookings.models import Booking, BookingQuerySet, Status
from consultations.bookings.rearranging.lifecycle import REARRANGEMENT
from consultations.bookings.rearranging.models import Offer, Rearrangement
from consultations.bookings.rearranging.placing import place
from consultations.bookings.rearranging.policies import may_rearrange
from consultations.bookings.seats.models import GroupSession
from consultations.schedule.models import ONE_DAY, Deviation
from consultations.services.models import Officer, Room
from perkasa.core.locks import locked
from perkasa.core.refusals import Busy, NotAllowed
from stakeholders.accounts.models import Account

MOST_TRIES = 5


@transaction.atomic
def plan(officer: Officer, *, first_day: date, last_day: date, reason: str, by: Account) -> Rearrangement:
    """The officer is away at once, so that nobody books them; what becomes of each booking is rehearsed and
    written down, nothing of it is done, and nobody is told."""
    if not may_rearrange.test(by, officer):
        raise NotAllowed
    rearrangement = Rearrangement(
        officer=officer, first_day=first_day, last_day=last_day, reason=reason, made_by=by
    )
    bookings = _locked_bookings(rearrangement)
    rearrangement.leave = _leave(rearrangement)
    rearrangement.save()
    REARRANGEMENT.begin(rearrangement, by=by)
    Offer.objects.bulk_create(_rehearsed(rearrangement, bookings, by))
    return rearrangement


@transaction.atomic
def send(rearrangement: Rearrangement, *, by: Account, reason: str = "") -> None:
    """Every consultation is served as planned, or as near to it as is still to be had, and everybody is told.

    `offers` say what has really become of each; those settled meanwhile are left alone.
    """
    bookings = {booking.pk: booking for booking in _locked_bookings(rearrangement)}
    REARRANGEMENT.advance(rearrangement, "send", by=by, reason=reason)
    wishes = {offer.booking_id: offer for offer in rearrangement.offers.all()}
    for key, offer in wishes.items():
        if key not in bookings:
            offer.way, offer.officer, offer.after = Offer.Way.SETTLED, None, None
            offer.save(update_fields=["way", "officer", "after"])
    for key, booking in bookings.items():
        done = _served_otherwise(rearrangement, booking, wishes.get(key), by)
        columns = {"way": done.way, "officer": done.officer, "after": done.after, "before": done.before}
        Offer.objects.update_or_create(plan=rearrangement, booking=booking, defaults=columns)


@transaction.atomic
def drop(rearrangement: Rearrangement, *, by: Account, reason: str = "") -> None:
    """Nothing was changed, and the officer is there again on those days."""
    REARRANGEMENT.advance(rearrangement, "drop", by=by, reason=reason)
    if rearrangement.leave is not None:
        rearrangement.leave.delete()


def _leave(rearrangement: Rearrangement) -> Deviation | None:
    """The days off as written down now; None when they were before."""
    period = DateRange(rearrangement.first_day, rearrangement.last_day + ONE_DAY)
    known = rearrangement.officer.deviations.exclude(kind=Deviation.Kind.EXTRA).filter(starts=None)
    if known.filter(period__overlap=period).exists():
        return None
    return Deviation.objects.create(officer=rearrangement.officer, period=period, kind=Deviation.Kind.LEAVE)


def _locked_bookings(rearrangement: Rearrangement) -> list[Booking]:
    """What the officer has asked for or promised on those days, still ahead; all it may touch is locked in
    the order in which every other deed locks: people, officers, rooms, sessions, bookings."""
    zone = timezone.get_default_timezone()
    days = (rearrangement.first_day, rearrangement.last_day + ONE_DAY)
    window = [datetime.combine(day, time.min, zone) for day in days]
    coming = Booking.objects.filter(
        status__in=[Status.REQUESTED, Status.CONFIRMED],
        officer_times__officer=rearrangement.officer,
        officer_times__is_taking=True,
        period__overlap=window,
        period__startswith__gt=timezone.now(),
    )
    _lock_in_order(coming)
    return list(coming.for_listing().order_by("period", "pk"))


def _lock_in_order(coming: BookingQuerySet) -> None:
    """People before officers: who has booked while the officers were waited for is a reason to begin anew."""
    for _attempt in range(MOST_TRIES):
        with transaction.atomic():
            people = {
                account.pk for account in locked(Account.objects.filter(pk__in=coming.values("requested_by")))
            }
            locked(Officer.objects.all())
            locked(Room.objects.all())
            if people.issuperset(coming.values_list("requested_by", flat=True)):
                locked(GroupSession.objects.filter(pk__in=coming.values("session")))
                locked(Booking.objects.filter(pk__in=coming.values("pk")))
                return
            transaction.set_rollback(True)  # lets go of what was locked in this attempt
    raise Busy


def _rehearsed(rearrangement: Rearrangement, bookings: list[Booking], by: Account) -> list[Offer]:
    """What would become of each if it were sent now: it is really done, and undone."""
    with transaction.atomic():
        offers = [_served_otherwise(rearrangement, booking, None, by) for booking in bookings]
        transaction.set_rollback(True)
    return offers


def _served_otherwise(
    rearrangement: Rearrangement, booking: Booking, wish: Offer | None, by: Account
) -> Offer:
    before = booking.period
    way = place(booking, rearrangement.officer, wish=wish, by=by, reason=rearrangement.reason)
    booking.refresh_from_db()
    is_placed = way in (Offer.Way.COVERED, Offer.Way.MOVED)
    return Offer(
        plan=rearrangement,
        booking=booking,
        before=before,
        way=way,
        officer=booking.officer if is_placed else None,
        after=booking.period if is_placed else None,
    )
