"""Who is promised in the demo for these very hours, whatever the hour: one officer serves longer today."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from consultations.bookings import actions, answers
from consultations.bookings.agenda.actions import write_down
from consultations.bookings.diary import free_times
from consultations.schedule.free import Slot
from consultations.schedule.models import ONE_DAY, Deviation
from consultations.services.models import Mode, Service
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account

MINUTE = timedelta(minutes=1)
LASTING = timedelta(hours=3)
OFFICER, SERVICE = "ratna", "penyusunan-renja"
COMING = (
    ("dosen", "Kajian kawasan pesisir"),
    ("pengusaha", "Tanggung jawab sosial perusahaan di desa"),
    ("guru", "Perpustakaan kecamatan"),
)


def booked_today_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """Four days ago three people were promised times that begin half an hour ago, soon, and later today."""
    here = timezone.localtime(now - 30 * MINUTE).replace(second=0, microsecond=0)
    since = here - here.minute % 10 * MINUTE
    if (since + LASTING).date() == since.date() == timezone.localdate(now):
        yield Event(now - 4 * ONE_DAY, lambda: _promise(people, since))


def _promise(people: dict[str, Account], since: datetime) -> None:
    """The officer has extra hours from `since` on, and they are asked for and promised."""
    hours = {"starts": since.time(), "ends": (since + LASTING).time()}
    day = DateRange(since.date(), since.date() + ONE_DAY)
    officer = people[OFFICER]
    write_down(officer.officer, kind=Deviation.Kind.EXTRA, period=day, **hours, by=officer)
    for handle, subject in COMING:
        if slot := _next_slot(since):
            _book(people[handle], slot, subject)


def _next_slot(since: datetime) -> Slot | None:
    days = free_times(Service.objects.get(slug=SERVICE), now=timezone.now(), mode=Mode.ON_SITE)
    times = (slot for day in days for slot in day.slots)
    return next((slot for slot in times if since <= slot.starts < since + LASTING), None)


def _book(visitor: Account, slot: Slot, subject: str) -> None:
    service = Service.objects.get(slug=SERVICE)
    booking = actions.hold(service, starts_at=slot.starts, mode=Mode.ON_SITE, by=visitor, key=uuid4())
    question = "Bagaimana rencana kami dapat sejalan dengan rencana daerah?"
    actions.describe(booking, subject=subject, question=question, by=visitor)
    actions.submit(booking, by=visitor)
    answers.confirm(booking, by=booking.officer.account)
