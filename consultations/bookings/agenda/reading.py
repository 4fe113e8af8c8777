"""What stands in the schedule of an officer or a room."""

from datetime import datetime, time

from django.utils import timezone

from consultations.bookings.models import Booking, Status
from consultations.schedule.models import Deviation
from consultations.services.models import Officer

COMING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED]


def bookings_on(deviation: Deviation) -> list[Booking]:
    """The bookings, not over yet, that an absence would leave without their officer or room."""
    if deviation.is_extra:
        return []
    zone = timezone.get_default_timezone()
    first, until = deviation.period.lower, deviation.period.upper
    window = [datetime.combine(day, time.min, zone) if day else None for day in (first, until)]
    coming = Booking.objects.filter(status__in=COMING, period__endswith__gt=timezone.now())
    whose = {"room": deviation.room} if deviation.room else {"officer_times__officer": deviation.officer}
    found = coming.filter(period__overlap=window, **whose).for_listing().order_by("period", "pk")
    return [booking for booking in found if _meets(deviation, booking)]


def _meets(deviation: Deviation, booking: Booking) -> bool:
    if deviation.starts is None or deviation.ends is None:
        return True
    starts, ends = (timezone.localtime(moment).time() for moment in (booking.starts_at, booking.ends_at))
    return starts < deviation.ends and deviation.starts < ends


def booked_with(officer: Officer, now: datetime) -> list[Booking]:
    """What the officer leads or accompanies from now on, the earliest first."""
    coming = Booking.objects.filter(status__in=COMING[1:], period__endswith__gt=now)
    return list(coming.filter(officer_times__officer=officer).for_listing().order_by("period", "pk")[:100])
