"""Consultations with the moments that standards are measured by."""

from datetime import datetime, timedelta

from consultations.bookings.models import Booking, Status
from consultations.services.models import Officer, Service
from tests.factories.consultations import WIB, BookingFactory

HOUR = timedelta(hours=1)


def moment(month: int, day: int, hour: int = 9) -> datetime:
    """An hour (WIB) of 2026."""
    return datetime(2026, month, day, hour, tzinfo=WIB)


def asked_and_answered(
    service: Service, officer: Officer, asked: datetime, answered: datetime, *, status=Status.TOOK_PLACE,
    starts: datetime | None = None,
) -> Booking:  # fmt: skip
    """A consultation asked for at one moment and answered by its officer at another."""
    is_open = status == Status.REQUESTED
    decided = {} if is_open else {"decided_at": answered, "decided_by": officer.account}
    return BookingFactory(
        service=service, officer=officer, status=status, starts_at=starts or answered + 24 * HOUR,
        requested_at=asked, answer_due=asked.date(), **decided,
    )  # fmt: skip
