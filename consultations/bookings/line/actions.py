"""What people do in the line: join it, leave it, turn an offer down; to take one is to send its booking."""

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from consultations.bookings.diary import free_times
from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.limits import check_person
from consultations.bookings.line.lifecycle import LINE
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.reading import params_of
from consultations.bookings.line.refusals import (
    AlreadyWaiting,
    DaysOutOfReach,
    OfferOver,
    SeatsLeft,
    StillFree,
)
from consultations.bookings.line.terms import open_to_all
from consultations.bookings.models import Booking
from consultations.bookings.refusals import ModeNotOffered, ServiceClosed
from consultations.bookings.seats.actions import check_has_no_seat, check_open, lock_person
from consultations.bookings.seats.models import GroupSession
from consultations.services.models import Mode, Service
from perkasa.core.jobs import Job, nudge
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import Refusal
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind

FIRST_FREE = 3


@transaction.atomic
def join(service: Service, *, since: date, until: date, mode: Mode, by: Account) -> PlaceInLine:
    """`by` waits for a time on these days; refused while there is one that nobody waits for."""
    lock_person(by)
    now = timezone.now()
    if not service.is_open:
        raise ServiceClosed
    if mode not in service.modes:
        raise ModeNotOffered
    today = timezone.localdate(now)
    if until < max(since, today) or since > today + timedelta(days=service.horizon_days):
        raise DaysOutOfReach
    check_person(service, by, now)
    free = _free_for_all(service, since, until, mode)
    if free:
        raise StillFree.naming(free[:FIRST_FREE])
    return _begin(PlaceInLine(account=by, service=service, since=since, until=until, mode=mode), by)


def _free_for_all(service: Service, since: date, until: date, mode: Mode) -> list:
    now = timezone.now()
    waiting = list(PlaceInLine.objects.for_days(service).waiting())
    days = open_to_all(free_times(service, now=now, mode=mode), waiting, now)
    return [slot for day in days if since <= day.day <= until for slot in day.slots]


@transaction.atomic
def join_session(session: GroupSession, *, by: Account) -> PlaceInLine:
    """`by` waits for a seat; refused while there is one that nobody waits for."""
    lock_person(by)
    [session] = locked(GroupSession.objects.select_related("service").filter(pk=session.pk))
    now = timezone.now()
    check_open(session, now)
    check_person(session.service, by, now)
    check_has_no_seat(session, by)
    meeting = Booking.objects.sessions().get(session=session)
    if meeting.taken < meeting.seats_in_all and not session.places.waiting().exists():
        raise SeatsLeft
    return _begin(PlaceInLine(account=by, service=session.service, session=session), by)


def _begin(place: PlaceInLine, by: Account) -> PlaceInLine:
    twice: dict[str, type[Refusal]] = {
        "person_waits_once_for_days": AlreadyWaiting,
        "person_waits_once_for_a_session": AlreadyWaiting,
    }
    with guarded(twice):
        place.save()
    LINE.begin(place, by=by)
    notify(by, Kind.LINE_JOINED, about=place, params=params_of(place))
    nudge(Job.OFFER_TIMES)
    return place


@transaction.atomic
def leave(place: PlaceInLine, *, by: Account) -> None:
    """`by` waits no longer."""
    LINE.advance(place, "leave", by=by)
    nudge(Job.OFFER_TIMES)


@transaction.atomic
def turn_down(place: PlaceInLine, *, by: Account) -> None:
    """The offer is not taken: it is free for the next in line at once, and this place is used up."""
    [offer] = locked(Booking.objects.filter(place_in_line=place))
    if not offer.is_held(timezone.now()):
        raise OfferOver
    LINE.advance(place, "turn_down", by=by)
    BOOKING.advance(offer, "release", by=by)
    nudge(Job.OFFER_TIMES)
