"""What every path that takes a time does first: lock in one order, and end the holds that are over."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q

from consultations.bookings.lifecycle import BOOKING
from consultations.bookings.models import Booking, Status
from consultations.bookings.refusals import AlreadySeated, SessionFull, SlotTaken
from consultations.services.models import Mode, Officer, Room, Service
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, Refusal
from stakeholders.accounts.models import Account

TAKEN: dict[str, type[Refusal]] = {
    "officer_is_in_one_place": SlotTaken,
    "room_holds_one_meeting": SlotTaken,
    "seat_is_taken_by_one_person": SessionFull,
    "person_has_one_seat": AlreadySeated,
}


def lock(
    service: Service, mode: Mode, requester: Account, *, crew: Iterable[Officer] = ()
) -> tuple[list[Officer], list[Room]]:
    """Lock, in this order and by key: the person, the officers of the service and of the `crew` and, on site,
    the rooms."""
    if not locked(Account.objects.filter(pk=requester.pk, is_active=True).only("pk")):
        raise NotAllowed
    officers = service.officers.active()
    if beside := [each.pk for each in crew]:
        officers = Officer.objects.filter(Q(pk__in=officers.values("pk")) | Q(pk__in=beside))
    return locked(officers), locked(Room.objects.active()) if mode == Mode.ON_SITE else []


def end_holds(
    officers: list[Officer], rooms: list[Room], now: datetime, requester: Account | None = None
) -> None:
    """Holds that are over no longer take these officers or rooms, nor does an earlier hold of `requester`."""
    ended = Q(expires_at__lte=now) & (Q(officer__in=officers) | Q(room__in=rooms))
    if requester is not None:
        ended |= Q(requested_by=requester, place_in_line=None)
    for stale in locked(Booking.objects.filter(ended, status=Status.HELD)):
        BOOKING.advance(stale, "expire", by=None)
