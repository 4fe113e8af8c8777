"""Whoever is first in line and can be served is offered what is free.

Every step is one transaction on rows: a worker that dies leaves nothing half done, and the next one goes on.
"""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.diary import find_slot, free_times
from consultations.bookings.holding import begin_hold
from consultations.bookings.limits import check_person
from consultations.bookings.line.lifecycle import LINE
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.reading import params_of
from consultations.bookings.line.statuses import Status
from consultations.bookings.line.terms import offer_until, suits
from consultations.bookings.models import Booking
from consultations.bookings.models import Status as BookingStatus
from consultations.bookings.refusals import SessionClosed, SessionFull, SlotTaken, TimeRefused
from consultations.bookings.seats.actions import (
    check_has_no_seat,
    check_open,
    free_lapsed,
    lock_person,
    seat_for,
)
from consultations.bookings.seats.models import GroupSession
from consultations.bookings.taking import end_holds, lock
from consultations.services.models import Mode, Service
from perkasa.core.locks import locked
from perkasa.core.models import Holiday
from perkasa.core.refusals import Refusal
from perkasa.core.words import moment, span
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

NOTHING_FREE = (TimeRefused, SlotTaken, SessionFull, SessionClosed)
A_MONTH = timedelta(days=31)


@transaction.atomic
def settle_one() -> bool:
    """One offer that was not taken in time has lapsed, and its person knows; False when there is none."""
    over = PlaceInLine.objects.filter(status=Status.OFFERED).exclude(offer__status=BookingStatus.HELD)
    place = over.order_by("pk").select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if place is None:
        return False
    if Booking.objects.filter(place_in_line=place, status=BookingStatus.EXPIRED).exists():
        LINE.advance(place, "lapse", by=None)
        notify(place.account, Kind.LINE_LAPSED, about=place, params=params_of(place))
    else:
        LINE.advance(place, "take", by=None)
    return True


@transaction.atomic
def close_one() -> bool:
    """One place that waits for what is over has closed, and its person knows; False when there is none."""
    now = timezone.now()
    is_over = (
        Q(until__lt=timezone.localdate(now))
        | Q(session__closes_at__lte=now)
        | Q(session__bookings__seat=None, session__bookings__status=BookingStatus.CANCELLED)
    )
    over = PlaceInLine.objects.filter(pk__in=PlaceInLine.objects.waiting().filter(is_over).values("pk"))
    place = over.order_by("pk").select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if place is None:
        return False
    _close(place, _("Waktunya sudah lewat atau sesinya tidak jadi diadakan."))
    return True


def _close(place: PlaceInLine, reason: str) -> None:
    LINE.advance(place, "close", by=None, reason=reason)
    notify(place.account, Kind.LINE_CLOSED, about=place, params=params_of(place) | {"reason": reason})


@transaction.atomic
def offer_one(service: Service) -> bool:
    """The first in this service's line who can be served has an offer, or is out of line with a reason.

    False when nobody can be served now, or another worker is busy with this line.
    """
    line = Service.objects.filter(pk=service.pk).select_for_update(no_key=True, skip_locked=True)
    if not list(line):
        return False
    places = locked(PlaceInLine.objects.filter(service=service, status=Status.WAITING))
    full: set[int | None] = set()
    for place in sorted(places, key=lambda place: (place.joined_at, place.pk)):
        if place.session_id is not None and place.session_id in full:
            continue
        if _serve(place):
            return True
        full.add(place.session_id)
    return False


def _serve(place: PlaceInLine) -> bool:
    """Whether this place moved on: it has an offer now, or its person may not have one and was told why."""
    try:
        with transaction.atomic():
            offer = _offer_seat(place) if place.session_id else _offer_time(place)
    except NOTHING_FREE:
        return False
    except Refusal as refusal:
        _close(place, str(refusal.message))
        return True
    if offer is None:
        return False
    LINE.advance(place, "offer", by=None)
    times = {
        "time": span(offer.starts_at, offer.ends_at),
        "until": moment(offer.expires_at or offer.starts_at),
    }
    words = params_of(place) | times
    notify(place.account, Kind.LINE_OFFERED, about=place, params=words, until=offer.expires_at)
    return True


def _offer_time(place: PlaceInLine) -> Booking | None:
    """The first free time of the days it waits for, held for its person; None when there is none."""
    now, mode, service = timezone.now(), Mode(place.mode), place.service
    days = free_times(service, now=now, mode=mode)
    free = (slot.starts for day in days for slot in day.slots if suits(place, slot, now))
    starts_at = next(free, None)
    if starts_at is None:
        return None
    officers, rooms = lock(service, mode, place.account)
    end_holds(officers, rooms, now)
    check_person(service, place.account, now)
    slot = find_slot(service, starts_at, mode=mode, now=now)
    booking = Booking(
        service=service, officer_id=slot.officers[0], room_id=slot.rooms[0] if mode == Mode.ON_SITE else None,
        period=DateTimeTZRange(slot.starts, slot.ends), occupied=service.occupied(slot.starts, slot.ends),
        mode=mode, requested_by=place.account, place_in_line=place,
    )  # fmt: skip
    return begin_hold(booking, by=None, now=now, until=_until(now, slot.starts))


def _offer_seat(place: PlaceInLine) -> Booking | None:
    """A free seat of the session it waits for, held for its person; None when it is too late for that."""
    lock_person(place.account)
    [session] = locked(GroupSession.objects.filter(pk=place.session_id))
    now = timezone.now()
    meeting = check_open(session, now)
    free_lapsed(session, now)
    check_person(place.service, place.account, now)
    check_has_no_seat(session, place.account)
    until = _until(now, session.closes_at)
    if until is None:
        return None
    return begin_hold(seat_for(meeting, place.account, place_in_line=place), by=None, now=now, until=until)


def _until(now: datetime, starts_at: datetime) -> datetime | None:
    here = timezone.localtime(now)
    holidays = Holiday.objects.days(here.date(), here.date() + A_MONTH)
    length = timedelta(hours=settings.WAITING_OFFER_HOURS)
    return offer_until(here, starts_at, length, holidays)
