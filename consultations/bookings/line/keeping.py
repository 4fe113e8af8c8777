"""Times kept for who waits: nobody takes them past the line."""

from collections.abc import Iterable
from datetime import datetime

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.terms import is_kept, open_to_all
from consultations.bookings.refusals import LineFirst
from consultations.schedule.free import Day, Slot
from consultations.services.models import Service


def check_line(service: Service, slot: Slot, now: datetime) -> None:
    """Nobody in line waits for this time; raises LineFirst."""
    if is_kept(slot, PlaceInLine.objects.for_days(service).waiting(), now):
        raise LineFirst


def without_kept(service: Service, days: Iterable[Day], now: datetime) -> list[Day]:
    """The free times that nobody in line waits for."""
    return open_to_all(days, list(PlaceInLine.objects.for_days(service).waiting()), now)
