"""What stands in the schedule of an officer or a room."""

from datetime import datetime, time
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from consultations.schedule.models import Deviation
from consultations.services.models import Officer
from perkasa.core.words import brief_span

MOST = 100
COMING = [Status.HELD, Status.REQUESTED, Status.CONFIRMED]


def bookings_on(deviation: Deviation) -> list[Booking]:
    """The bookings, not over yet, that an absence would leave without their officer or room."""
    if deviation.is_extra:
        return []
    zone = timezone.get_default_timezone()
    first, until = deviation.period.lower, deviation.period.upper
    window = [datetime.combine(day, time.min, zone) if day else None for day in (first, until)]
    coming = Booking.objects.meetings().filter(status__in=COMING, period__endswith__gt=timezone.now())
    whose: dict[str, Any] = {"room": deviation.room} if deviation.room else {}
    if deviation.officer:
        whose = {"officer_times__officer": deviation.officer}
    found = coming.filter(period__overlap=window, **whose).for_listing().order_by("period", "pk")
    return [booking for booking in found if _meets(deviation, booking)]


def _meets(deviation: Deviation, booking: Booking) -> bool:
    if deviation.starts is None or deviation.ends is None:
        return True
    starts, ends = (timezone.localtime(moment).time() for moment in (booking.starts_at, booking.ends_at))
    return starts < deviation.ends and deviation.starts < ends


def hours_of(officer: Officer) -> list[dict[str, Any]]:
    """The week, one entry per day with hours: its name and its stretches."""
    week: dict[str, list[str]] = {}
    for row in officer.working_hours.all():
        stretch = f"{row.starts:%H.%M}–{row.ends:%H.%M}"
        week.setdefault(str(row.get_weekday_display()), []).append(stretch)
    return [{"label": day, "value": ", ".join(stretches)} for day, stretches in week.items()]


def booked_rows(officer: Officer, now: datetime) -> list[list[dict[str, Any]]]:
    """What the officer leads or accompanies from now on, earliest first; clashes are marked."""
    coming = Booking.objects.filter(status__in=COMING[1:], period__endswith__gt=now)
    found = coming.filter(officer_times__officer=officer).for_listing().order_by("period", "pk")[:MOST]
    busy = [
        (time.period.lower, time.period.upper) for time in officer.busy_times.filter(period__endswith__gt=now)
    ]
    return [_row(booking, officer, busy) for booking in found]


def _row(booking: Booking, officer: Officer, busy: list[tuple]) -> list[dict[str, Any]]:
    clashes = any(since < booking.ends_at and booking.starts_at < until for since, until in busy)
    role = _("memimpin") if booking.officer_id == officer.pk else _("mendampingi")
    tone = "warning" if clashes else booking.STATUS_TONES.get(Status(booking.status), "neutral")
    status = _("Bentrok dengan kalender luar") if clashes else booking.get_status_display()
    return [
        {"label": _("Nomor"), "text": booking.code, "url": booking.get_absolute_url(), "nowrap": True},
        {"label": _("Waktu"), "text": brief_span(booking.starts_at, booking.ends_at)},
        {"label": _("Pokok"), "text": booking.subject or booking.service.name},
        {"label": _("Sebagai"), "text": role},
        {"label": _("Status"), "text": status, "tone": tone},
    ]
