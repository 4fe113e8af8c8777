"""What can be done with consultations that come again: book them, and end one or the rest."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from consultations.bookings import answers
from consultations.bookings.diary import slot_again
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.policies import may_answer, may_confirm
from consultations.bookings.recurring.dates import Every, next_days
from consultations.bookings.recurring.policies import may_repeat
from consultations.bookings.taking import TAKEN, end_holds, lock
from consultations.schedule.free import Slot
from consultations.services.models import Mode
from perkasa.core.deadlines import workday_after
from perkasa.core.locks import guarded
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

LIVE = [Status.REQUESTED, Status.CONFIRMED]


@dataclass(frozen=True)
class Outcome:
    """What became of one time: its booking, or why there is none."""

    starts_at: datetime
    booking: Booking | None = None
    reason: str = ""


@transaction.atomic
def repeat(booking: Booking, *, every: Every, times: int, by: Account) -> list[Outcome]:
    """`booking` comes again at the same hour until there are `times` of it; each stands or falls alone.

    Holidays, absences and times that others have are left out and reported. What was promised is promised
    each time, by the same officer where they are free.
    """
    if not may_repeat.test(by, booking):
        raise NotAllowed
    if booking.status not in LIVE:
        raise NotPossibleNow
    if booking.series is None:
        booking.series = uuid4()
        booking.save(update_fields=["series"])
    starts = timezone.localtime(booking.starts_at)
    days = next_days(starts.date(), every, times)
    zone = timezone.get_default_timezone()
    return [_once(booking, datetime.combine(day, starts.time(), zone), by) for day in days]


def _once(booking: Booking, starts_at: datetime, by: Account) -> Outcome:
    try:
        with transaction.atomic():
            return Outcome(starts_at, _book_again(booking, starts_at, by))
    except Refusal as refusal:
        return Outcome(starts_at, reason=str(refusal.message))


def _book_again(booking: Booking, starts_at: datetime, by: Account) -> Booking:
    officers, rooms = lock(booking.service, Mode(booking.mode), booking.requested_by)
    now = timezone.now()
    end_holds(officers, rooms, now)
    slot = slot_again(booking, starts_at, now=now)
    made = Booking(**_like(booking, slot), **_asked_for(now), registrar=_registrar(booking, by))
    with guarded(TAKEN):
        made.save()
    BOOKING.begin(made, by=by)
    if booking.status == Status.CONFIRMED and may_confirm.test(by, made):
        answers.confirm(made, by=by)
    else:
        notify(made.officer.account, Kind.BOOKING_AWAITS_ANSWER, about=made)
    return made


def _like(booking: Booking, slot: Slot) -> dict:
    """The columns of another time of the same consultation."""
    officer = booking.officer_id if booking.officer_id in slot.officers else slot.officers[0]
    room = booking.room_id if booking.room_id in slot.rooms else next(iter(slot.rooms), None)
    same = ("service", "mode", "requested_by", "organisation", "subject", "question", "series")
    return {name: getattr(booking, name) for name in same} | {
        "officer_id": officer,
        "room_id": room if booking.mode == Mode.ON_SITE else None,
        "period": DateTimeTZRange(slot.starts, slot.ends),
        "occupied": booking.service.occupied(slot.starts, slot.ends),
    }


def _asked_for(now: datetime) -> dict:
    """The columns of a request that is sent at once."""
    today = timezone.localdate(now)
    due = workday_after(today, settings.BOOKING_ANSWER_DAYS)
    return {"status": Status.REQUESTED, "requested_at": now, "answer_due": due}


def _registrar(booking: Booking, by: Account) -> Account | None:
    return None if by == booking.requested_by else by


def rest_of(booking: Booking):
    """What of its series is still ahead, this one included."""
    if booking.series is None:
        return Booking.objects.none()
    ahead = Booking.objects.filter(series=booking.series, status__in=LIVE)
    return ahead.filter(period__startswith__gte=booking.starts_at).for_listing().order_by("period", "pk")


@transaction.atomic
def end_series(booking: Booking, *, by: Account, reason: str) -> int:
    """This one and all that follow in its series are off, each with its notice; answers how many."""
    rows = list(rest_of(booking))
    for row in rows:
        if not may_answer.test(by, row):
            answers.cancel(row, by=by, reason=reason)
        elif row.status == Status.CONFIRMED:
            answers.call_off(row, by=by, reason=reason)
        else:
            answers.decline(row, by=by, reason=reason)
    return len(rows)
