"""The consultations of a record as its page lists them."""

from collections.abc import Callable, Iterable
from typing import Any

from consultations.bookings.models import Booking


def rows_of(bookings: Iterable[Booking], detach_url: Callable[[Booking], str]) -> list[dict[str, Any]]:
    """One line per consultation, with the address that parts it from the record."""
    return [{"booking": booking, "detach_url": detach_url(booking)} for booking in bookings]
