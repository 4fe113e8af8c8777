"""What is written down about a service's days, read for the pure function that finds free times."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from django.db.models import Q
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.bookings.refusals import (
    REFUSED,
    LengthNotOffered,
    ModeNotOffered,
    ServiceClosed,
    SlotTaken,
    TimeRefused,
)
from consultations.schedule.free import (
    Away,
    Day,
    Diary,
    Hours,
    Slot,
    Taken,
    Terms,
    WhyNot,
    free_days,
    free_slot,
    nearest,
    why_not,
)
from consultations.schedule.models import Leave, WorkingHours
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.models import Holiday

ONE_DAY = timedelta(days=1)


def terms_of(service: Service, *, mode: Mode | None = None, minutes: int | None = None) -> Terms:
    """What the service asks; without a `mode` a room is needed only where all meet on site."""
    return Terms(
        length=timedelta(minutes=minutes or service.duration),
        notice_days=service.notice_days,
        horizon_days=service.horizon_days,
        room_is_needed=mode == Mode.ON_SITE or service.modes == [Mode.ON_SITE],
        before=service.before,
        after=service.after,
    )


def terms_of_move(booking: Booking, *, by_office: bool) -> Terms:
    """What another time for `booking` must keep to: its own length and mode; the office needs no notice."""
    terms = replace(
        terms_of(booking.service, mode=Mode(booking.mode)), length=booking.ends_at - booking.starts_at
    )
    return replace(terms, notice_days=0) if by_office else terms


def read_diary(service: Service, *, now: datetime, besides=None, moving: Booking | None = None) -> Diary:
    """What is written from today to the horizon, in five queries.

    Holds that are over count for nothing, and so do those of the account `besides` and the time of `moving`.
    """
    zone = timezone.get_default_timezone()
    today = now.astimezone(zone).date()
    horizon = today + timedelta(days=service.horizon_days)
    competent = Officer.objects.active().filter(services=service)
    window = [datetime.combine(day, time.min, zone) for day in (today, horizon + ONE_DAY)]
    taken = (
        Booking.objects.occupying()
        .filter(occupied__overlap=window)
        .exclude(pk__in=Booking.objects.stale(now).values("pk"))
    )
    if besides is not None and besides.is_authenticated:
        taken = taken.exclude(pk__in=Booking.objects.held_by(besides).values("pk"))
    if moving is not None:
        taken = taken.exclude(pk=moving.pk)
    taken = taken.filter(Q(officer__in=competent) | Q(room__isnull=False))
    hours = WorkingHours.objects.filter(officer__in=competent)
    leaves = Leave.objects.filter(officer__in=competent, period__overlap=(today, horizon + ONE_DAY))
    return Diary(
        zone=zone,
        hours=[
            Hours(*row) for row in hours.order_by("pk").values_list("officer", "weekday", "starts", "ends")
        ],
        away=[
            Away(officer, days.lower, days.upper) for officer, days in leaves.values_list("officer", "period")
        ],
        taken=[
            Taken(officer, room, occupied.lower, occupied.upper)
            for officer, room, occupied in taken.order_by().values_list("officer", "room", "occupied")
        ],
        rooms=tuple(Room.objects.active().order_by("pk").values_list("pk", flat=True)),
        holidays=Holiday.objects.days(today, horizon),
    )


def free_times(
    service: Service, *, now: datetime, reader=None, mode: Mode | None = None, minutes: int | None = None
) -> list[Day]:
    """The free times of the service that `reader` may choose from now to the horizon."""
    terms = terms_of(service, mode=mode, minutes=minutes)
    return free_days(read_diary(service, now=now, besides=reader), terms, now)


def find_slot(
    service: Service, starts_at: datetime, *, now: datetime, reader=None, mode: Mode | None = None,
    minutes: int | None = None,
) -> Slot:  # fmt: skip
    """The free time that begins at `starts_at`; raises the `TimeRefused` that says why there is none.

    A time that others have taken comes back with the three nearest free ones.
    """
    if not service.is_open:
        raise ServiceClosed
    if mode is not None and mode not in service.modes:
        raise ModeNotOffered
    if minutes is not None and minutes not in service.durations:
        raise LengthNotOffered
    terms = terms_of(service, mode=mode, minutes=minutes)
    return _slot(read_diary(service, now=now, besides=reader), terms, starts_at, now)


def times_to_move(booking: Booking, *, now: datetime, by_office: bool) -> list[Day]:
    """The free times to which `booking` may be moved; its own time is not among them."""
    diary = read_diary(booking.service, now=now, moving=booking)
    days = free_days(diary, terms_of_move(booking, by_office=by_office), now)
    apart = (
        Day(day.day, tuple(slot for slot in day.slots if slot.starts != booking.starts_at)) for day in days
    )
    return [day for day in apart if day.slots]


def slot_to_move(booking: Booking, starts_at: datetime, *, now: datetime, by_office: bool) -> Slot:
    """The free time at `starts_at` to which `booking` may be moved; raises the `TimeRefused` if not."""
    diary = read_diary(booking.service, now=now, moving=booking)
    return _slot(diary, terms_of_move(booking, by_office=by_office), starts_at, now)


def _slot(diary: Diary, terms: Terms, starts_at: datetime, now: datetime) -> Slot:
    if slot := free_slot(diary, terms, starts_at, now):
        return slot
    reason = why_not(diary, terms, starts_at, now)
    if reason == WhyNot.TAKEN:
        raise SlotTaken.instead(nearest(free_days(diary, terms, now), starts_at))
    raise REFUSED.get(reason, TimeRefused)
