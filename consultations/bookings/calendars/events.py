"""What stands in the public calendar: sessions open to everybody, and days on which the office is closed."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.conf import settings
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.invitations import host, times_of
from consultations.bookings.models import Booking, Status
from consultations.schedule.models import Deviation
from perkasa.core.calendars import Appointment
from perkasa.core.calendars import feed as written
from perkasa.core.models import Holiday

AHEAD, BEHIND = timedelta(days=366), timedelta(days=30)
ONE_DAY = timedelta(days=1)


def sessions(now: datetime) -> Iterator[Appointment]:
    """Group sessions that are promised or were held; a cancelled one is gone."""
    held = Booking.objects.sessions().filter(status__in=[Status.CONFIRMED, Status.TOOK_PLACE])
    rows = held.filter(period__endswith__gt=now - BEHIND).for_listing().order_by("period")
    for row in rows:
        times = times_of(row) | {"url": settings.SITE_URL + row.session.get_absolute_url()}
        yield Appointment(title=row.session.topic, place=str(row.room or _("Daring")), **times)


def closed_days(now: datetime) -> Iterator[Appointment]:
    """Holidays, shared leave and local closures, each a whole day."""
    today = timezone.localdate(now)
    for row in Holiday.objects.filter(day__range=(today - BEHIND, today + AHEAD)):
        yield Appointment(
            uid=f"libur-{row.day:%Y%m%d}@{host()}", version=1, starts=row.day, ends=row.day + ONE_DAY,
            title=_("Layanan tutup: %(name)s") % {"name": row.name},
        )  # fmt: skip


def closures(now: datetime) -> Iterator[Appointment]:
    """Local closures of the whole office, of whole days or of the same hours of each."""
    today = timezone.localdate(now)
    for row in Deviation.objects.of_office().between(today - BEHIND, today + AHEAD).order_by("pk"):
        for starts, ends in row.stretches(timezone.get_default_timezone()):
            yield Appointment(
                uid=f"tutup-{row.pk}-{starts:%Y%m%d}@{host()}", version=1, starts=starts, ends=ends,
                title=_("Layanan tutup: %(name)s") % {"name": row.note},
            )  # fmt: skip


SOURCES = (sessions, closed_days, closures)


def public_calendar(now: datetime) -> bytes:
    """Everything of `SOURCES`; it names nobody."""
    entries = [entry for source in SOURCES for entry in source(now)]
    return written(_("Perkasa: acara terbuka dan hari tutup"), entries, now=now)
