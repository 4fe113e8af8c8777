"""A morning in the office of the demo: people come, are called and served, others wait; a screen hangs."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from uuid import uuid4

from django.utils import timezone

from consultations.bookings.models import Booking, Status
from consultations.queue import actions, calling, screens
from consultations.queue.arrivals import check_arrival
from consultations.services.models import Mode, Room, Service
from perkasa.core.refusals import Refusal
from perkasa.home.demo.timeline import Event
from stakeholders.accounts.models import Account

MINUTE = timedelta(minutes=1)
GUESTS = [
    ("Bu Warsini", "usulan-masyarakat", "Perbaikan talud dukuh", True),
    ("Pak Karjo", "usulan-masyarakat", "Bantuan bibit padi", False),
    ("Mas Dimas", "penyusunan-renja", "Format Renja kecamatan", False),
    ("Bu Lestari", "usulan-masyarakat", "Lampu jalan RT 02", False),
    ("Pak Haryono", "penyusunan-renja", "Usulan kelurahan", False),
    ("Bu Sumi", "usulan-masyarakat", "Sumur bersama", False),
]
SERVERS = {"bagus": "Ruang Perkasa 1", "imam": "Ruang Perkasa 2"}


def queue_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """The last hour of today: rooms open, people come, two visits end, two go on, others wait."""
    day = ServiceMorning(people)
    if timezone.localdate(now - 70 * MINUTE) != timezone.localdate(now):
        return
    yield Event(now - 60 * MINUTE, day.open)
    for number, guest in enumerate(GUESTS):
        yield Event(now - (55 - 4 * number) * MINUTE, lambda guest=guest: day.come(*guest))
    for minutes, handle, deed in (
        (50, "bagus", day.call), (49, "bagus", day.begin), (48, "imam", day.call), (47, "imam", day.begin),
        (25, "bagus", day.finish), (24, "bagus", day.call), (23, "bagus", day.begin), (5, "imam", day.finish),
    ):  # fmt: skip
        yield Event(now - minutes * MINUTE, lambda handle=handle, deed=deed: deed(handle))
    yield Event(now - 4 * MINUTE, day.arrive)
    yield Event(now - MINUTE, lambda: day.call("imam"))


class ServiceMorning:
    """What happens, by who does it."""

    def __init__(self, people: dict[str, Account]):
        self.people = people

    def open(self) -> None:
        """Two officers have their rooms, and a screen hangs in the waiting room."""
        for handle, room in SERVERS.items():
            account = self.people[handle]
            calling.open_counter(account.officer, Room.objects.get(name=room), by=account)
        screens.open_screen("Ruang tunggu lantai 1", by=self.people["admin"])

    def come(self, name: str, slug: str, subject: str, has_priority: bool) -> None:
        """Somebody walks in and is given a number at the desk."""
        words = {"name": name, "subject": subject, "has_priority": has_priority}
        actions.issue(Service.objects.get(slug=slug), key=uuid4(), by=self.people["meja"], **words)

    def arrive(self) -> None:
        """Whoever is promised about now has come."""
        now = timezone.now()
        for booking in Booking.objects.filter(status=Status.CONFIRMED, mode=Mode.ON_SITE, ticket=None):
            with suppress(Refusal):
                check_arrival(booking, now)
                actions.check_in(booking, by=self.people["meja"])

    def call(self, handle: str) -> None:
        """The next is called; where a promise stands in the way nobody is."""
        account = self.people[handle]
        with suppress(Refusal):
            calling.call_next(account.officer, by=account)

    def begin(self, handle: str) -> None:
        for ticket in self._attended(handle):
            with suppress(Refusal):
                calling.begin(ticket, by=self.people[handle])

    def finish(self, handle: str) -> None:
        for ticket in self._attended(handle):
            with suppress(Refusal):
                calling.finish(ticket, by=self.people[handle])

    def _attended(self, handle: str):
        return self.people[handle].officer.tickets.attended()
