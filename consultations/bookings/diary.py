"""What is written down about a service's days, read for the pure function that finds free times."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time, timedelta

from django.db.models import BigIntegerField, Q, QuerySet, Value
from django.utils import timezone

from consultations.bookings.models import Booking
from consultations.bookings.officer_times import OfficerTime
from consultations.bookings.refusals import (
    REFUSED,
    LengthNotOffered,
    ModeNotOffered,
    ServiceClosed,
    SlotTaken,
    TimeRefused,
)
from consultations.schedule.busy.models import BusyTime
from consultations.schedule.free import (
    Day,
    Diary,
    Slot,
    Taken,
    Terms,
    WhyNot,
    free_days,
    free_slot,
    nearest,
    who_is_free,
    why_not,
)
from consultations.schedule.models import Deviation, WorkingHours
from consultations.schedule.timetable import Away, Extra, Hours, Timetable
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.models import Holiday

ONE_DAY = timedelta(days=1)
OFFICE = 0  # whose closures of the whole office are


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


def read_diary(
    service: Service, *, now: datetime, besides=None, moving: Booking | None = None,
    officers: QuerySet | list[Officer] | None = None, fields: Iterable[str] = (), horizon_days: int = 0,
) -> Diary:  # fmt: skip
    """What is written from today to the horizon about `officers`, those of the service unless given.

    Holds that are over count for nothing, and so do those of the account `besides` and the time of `moving`,
    whose accompanying officers must come along. Who knows one of `fields` stands first. Five queries, one
    more with `fields`, unless the rows of the officers are at hand, and with `moving`.
    """
    zone = timezone.get_default_timezone()
    today = now.astimezone(zone).date()
    horizon = today + timedelta(days=horizon_days or service.horizon_days)
    competent = service.officers.active() if officers is None else officers
    companions = _companions_of(moving) if moving is not None else frozenset()
    people = _people(competent, companions)
    window = [datetime.combine(day, time.min, zone) for day in (today, horizon + ONE_DAY)]
    rooms, openings = _rooms()
    deviations = Deviation.objects.between(today, horizon)
    concerning = Q(officer__in=people) | Q(room__is_active=True) | Q(officer=None, room=None)
    deviations = list(deviations.filter(concerning).order_by("pk"))
    hours = WorkingHours.objects.filter(officer__in=people).order_by("pk")
    return Diary(
        zone=zone,
        officers=_timetable(
            hours.values_list("officer", "weekday", "starts", "ends"),
            [(row.officer_id, row) for row in deviations if row.officer_id],
        ),
        taken=_taken(people, window, now, besides, moving),
        rooms=rooms,
        openings=_timetable(openings, [(row.room_id, row) for row in deviations if row.room_id]),
        closures=_timetable((), [(OFFICE, row) for row in deviations if row.is_of_office]),
        holidays=Holiday.objects.days(today, horizon),
        competent=_knowing(competent, fields),
        companions=companions,
    )


def _companions_of(booking: Booking) -> frozenset[int]:
    return frozenset(booking.officer_times.filter(is_lead=False).values_list("officer", flat=True))


def _people(officers: QuerySet | list[Officer], companions: frozenset[int]) -> QuerySet | list[int]:
    """Whose days are read: by their keys where their rows are at hand, else asked for with the rest."""
    if isinstance(officers, QuerySet):
        return Officer.objects.filter(Q(pk__in=officers.values("pk")) | Q(pk__in=companions))
    return sorted({*companions, *(officer.pk for officer in officers)})


def _knowing(officers: QuerySet | list[Officer], fields: Iterable[str]) -> frozenset[int]:
    """Who knows one of `fields`; nobody is asked for when there are none."""
    wanted = set(fields)
    if not wanted:
        return frozenset()
    return frozenset(each.pk for each in officers if wanted.intersection(each.field_codes))


def _rooms() -> tuple[tuple[int, ...], list[tuple]]:
    """The rooms in use, by key, and their opening hours, in one query."""
    rows = Room.objects.active().order_by("pk", "opening_hours__pk")
    columns = ("pk", "opening_hours__weekday", "opening_hours__starts", "opening_hours__ends")
    found = list(rows.values_list(*columns))
    return tuple(dict.fromkeys(row[0] for row in found)), [row for row in found if row[1] is not None]


def _timetable(hours: Iterable[tuple], deviations: Iterable[tuple[int, Deviation]]) -> Timetable:
    away, extra = [], []
    for whose, row in deviations:
        days = (whose, row.period.lower, row.period.upper, row.starts, row.ends)
        if row.is_extra:
            extra.append(Extra(*days))  # type: ignore[arg-type]  # the database holds hours for every extra day
        else:
            away.append(Away(*days))
    return Timetable(hours=[Hours(*row) for row in hours], extra=extra, away=away)


def _taken(
    people: QuerySet | list[int], window: list[datetime], now: datetime, besides, moving
) -> list[Taken]:
    """Consultations that take officers or rooms, and what officers have to do elsewhere."""
    times = OfficerTime.objects.filter(is_taking=True, occupied__overlap=window)
    times = times.exclude(booking__in=Booking.objects.stale(now))
    if besides is not None and besides.is_authenticated:
        times = times.exclude(booking__in=Booking.objects.held_by(besides))
    if moving is not None:
        times = times.exclude(booking=moving)
    times = times.filter(Q(officer__in=people) | Q(booking__room__isnull=False))
    elsewhere = BusyTime.objects.filter(officer__in=people, period__overlap=window)
    no_room = Value(None, BigIntegerField())
    rows = times.order_by().values_list("officer", "booking__room", "occupied")
    rows = rows.union(elsewhere.order_by().values_list("officer", no_room, "period"), all=True)
    return [Taken(officer, room, period.lower, period.upper) for officer, room, period in rows]


def free_times(
    service: Service, *, now: datetime, reader=None, mode: Mode | None = None, minutes: int | None = None
) -> list[Day]:
    """The free times of the service that `reader` may choose from now to the horizon."""
    terms = terms_of(service, mode=mode, minutes=minutes)
    return free_days(read_diary(service, now=now, besides=reader), terms, now)


def find_slot(
    service: Service, starts_at: datetime, *, now: datetime, reader=None, mode: Mode | None = None,
    minutes: int | None = None, officers: list[Officer] | None = None, fields: Iterable[str] = (),
) -> Slot:  # fmt: skip
    """The free time that begins at `starts_at`; raises the `TimeRefused` that says why there is none.

    A time that others have taken comes back with the three nearest free ones. `officers` are the rows of
    those of the service, where they are at hand.
    """
    if not service.is_open:
        raise ServiceClosed
    if mode is not None and mode not in service.modes:
        raise ModeNotOffered
    if minutes is not None and minutes not in service.durations:
        raise LengthNotOffered
    terms = terms_of(service, mode=mode, minutes=minutes)
    diary = read_diary(service, now=now, besides=reader, officers=officers, fields=fields)
    return _slot(diary, terms, starts_at, now)


def times_to_move(booking: Booking, *, now: datetime, by_office: bool) -> list[Day]:
    """The free times to which `booking` may be moved; its own time is not among them."""
    diary = read_diary(booking.service, now=now, moving=booking)
    days = free_days(diary, terms_of_move(booking, by_office=by_office), now)
    apart = (
        Day(day.day, tuple(slot for slot in day.slots if slot.starts != booking.starts_at)) for day in days
    )
    return [day for day in apart if day.slots]


def slot_again(booking: Booking, starts_at: datetime, *, now: datetime) -> Slot:
    """The free time at `starts_at` at which `booking` may come again; the office looks as far as it likes."""
    horizon = max((starts_at - now).days + 1, booking.service.horizon_days)
    terms = replace(terms_of_move(booking, by_office=True), horizon_days=horizon)
    diary = read_diary(booking.service, now=now, horizon_days=horizon)
    return _slot(diary, terms, starts_at, now)


def slot_to_move(booking: Booking, starts_at: datetime, *, now: datetime, by_office: bool) -> Slot:
    """The free time at `starts_at` to which `booking` may be moved; raises the `TimeRefused` if not."""
    diary = read_diary(booking.service, now=now, moving=booking)
    return _slot(diary, terms_of_move(booking, by_office=by_office), starts_at, now)


def colleagues_free(booking: Booking, *, now: datetime, officers: QuerySet) -> list[int]:
    """Who of `officers` could serve `booking` at its time beside those who do, the best suited first."""
    days = (booking.starts_at - now).days + 1
    horizon = max(days, booking.service.horizon_days)
    diary = read_diary(booking.service, now=now, moving=booking, officers=officers, horizon_days=horizon)
    terms = terms_of_move(booking, by_office=True)
    free = who_is_free(diary, terms, booking.starts_at, booking.ends_at)
    return [one for one in diary.by_preference(free - diary.companions) if one != booking.officer_id]


def _slot(diary: Diary, terms: Terms, starts_at: datetime, now: datetime) -> Slot:
    if slot := free_slot(diary, terms, starts_at, now):
        return slot
    reason = why_not(diary, terms, starts_at, now)
    if reason == WhyNot.TAKEN:
        raise SlotTaken.instead(nearest(free_days(diary, terms, now), starts_at))
    raise REFUSED.get(reason, TimeRefused)
