"""Whether a session can be where and when it is planned: whatever refuses a consultation refuses it too."""

from datetime import datetime

from django.db.models import QuerySet

from consultations.bookings.diary import read_diary, terms_of
from consultations.bookings.refusals import OfficeClosed
from consultations.bookings.seats.refusals import NoRoomFree, OfficerAway, OfficerBusy, RoomNotFree
from consultations.schedule.free import Diary, Terms, WhyNot, rooms_free, why_not_there
from consultations.services.models import Mode, Officer, Room, Service

REFUSED = {WhyNot.CLOSED: OfficeClosed, WhyNot.AWAY: OfficerAway, WhyNot.TAKEN: OfficerBusy}


def check_place(
    service: Service, officer: Officer, room: Room | None, *, starts: datetime, ends: datetime, mode: Mode,
    now: datetime,
) -> int | None:  # fmt: skip
    """The key of the room in which `officer` may hold a session then: the given one, else the first that is
    free; None online.

    The hours of the officer's week do not bind them: they set the time themselves. Closed days, leave, their
    other calendars and what is booked do, and so do the hours and closures of the room.
    """
    terms, horizon = terms_of(service, mode=mode), (starts - now).days + 1
    people: QuerySet = Officer.objects.filter(pk=officer.pk)
    diary = read_diary(service, now=now, officers=people, horizon_days=horizon)
    if reason := why_not_there(diary, terms, officer.pk, starts, ends):
        raise REFUSED[reason]
    return _room(diary, terms, room, starts, ends) if mode == Mode.ON_SITE else None


def _room(diary: Diary, terms: Terms, wanted: Room | None, starts: datetime, ends: datetime) -> int:
    free = rooms_free(diary, terms, starts, ends)
    if wanted is not None and wanted.pk not in free:
        raise RoomNotFree
    if not free:
        raise NoRoomFree
    return wanted.pk if wanted is not None else free[0]
