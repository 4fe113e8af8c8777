"""Consultations of records above them: an item put off is asked about, a cooperation was talked about."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

from django.utils import timezone

from consultations.bookings.actions import describe, submit
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking, Status
from consultations.services.models import Mode, Service
from perkasa.home.demo.cooperation import TITLE
from perkasa.home.demo.desks import TODAY
from perkasa.home.demo.timeline import Event
from planning.cooperation.models import Cooperation
from planning.cooperation.talks.actions import attach
from planning.forums.desks.actions import Decision, decide
from planning.forums.desks.models import Item
from planning.forums.desks.statuses import Result
from planning.forums.desks.talks.actions import ask
from stakeholders.accounts.models import Account

MINUTE = timedelta(minutes=1)
WHY = "Volume dan lokasi belum sama dengan usulan desa; dibahas lagi dengan perencana."


def talk_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """Ten minutes ago the desk put off an item of public works, which has asked for a time since."""
    yield Event(now - 10 * MINUTE, lambda: _put_off(by=people["bagus"]))
    yield Event(now - 5 * MINUTE, lambda: _ask(by=people["dpupr"]))
    yield Event(now - 4 * MINUTE, lambda: _name(by=people["bagus"]))


def _first_of_public_works() -> Item:
    items = Item.objects.filter(desk__forum__title__startswith=TODAY, organisation__slug="dpupr")
    return items.select_related("desk").order_by("desk", "number")[0]


def _put_off(*, by: Account) -> None:
    item = _first_of_public_works()
    decide(item, Decision(Result.DEFERRED, None, WHY), version=item.version, by=by)


def _ask(*, by: Account) -> None:
    item, service = _first_of_public_works(), Service.objects.get(slug="penyusunan-renja")
    mode = Mode(service.modes[0])
    slot = free_times(service, now=timezone.now(), reader=by, mode=mode)[-1].slots[0]
    booking = ask(item, service, starts_at=slot.starts, mode=mode, key=uuid4(), by=by)
    describe(
        booking, subject=f"Butir yang ditunda: {item.title}", question=WHY, organisation=by.organisations[0],
        by=by,
    )  # fmt: skip
    submit(booking, by=by)


def _name(*, by: Account) -> None:
    """The latest consultation on cooperation that `by` may read; any other where there is none."""
    readable = Booking.objects.of_visitors().visible_to(by).filter(status=Status.TOOK_PLACE)
    if talked := readable.filter(service__slug="kerja-sama-daerah").first() or readable.first():
        attach(Cooperation.objects.get(title=TITLE), talked.code, by=by)
