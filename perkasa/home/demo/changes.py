"""What changes before the day: a consultation moves, another is covered, has company, is about a proposal."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from consultations.bookings import answers
from consultations.bookings.crew import actions as crew
from consultations.bookings.diary import free_times
from consultations.bookings.models import Booking
from consultations.services.models import Officer
from perkasa.core.refusals import Refusal
from perkasa.home.demo.timeline import Event
from planning.proposals.consultations import attach
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOVED, COVERED, TOGETHER = (
    "Taman baca desa",
    "Embung kecil untuk musim kemarau",
    "Verifikasi lokasi kawasan kumuh",
)
ABOUT_A_PROPOSAL = "Sasaran lumbung pangan 2027"


def change_events(people: dict[str, Account], now: datetime) -> Iterator[Event]:
    """All four happen today, a few hours ago."""
    yield Event(now - 8 * HOUR, lambda: _move(_upcoming(MOVED)))
    yield Event(now - 7 * HOUR, lambda: _cover(_upcoming(COVERED), by=people["admin"]))
    yield Event(now - 6 * HOUR, lambda: _accompany(_upcoming(TOGETHER), by=people["admin"]))
    yield Event(now - 5 * HOUR, lambda: _attach(_upcoming(ABOUT_A_PROPOSAL)))


def _upcoming(subject: str) -> Booking:
    return Booking.objects.select_related("service", "officer__account", "requested_by").get(subject=subject)


def _move(booking: Booking) -> None:
    """To the first free time at least a day later."""
    days = free_times(booking.service, now=timezone.now(), mode=booking.mode)
    slots = (slot for day in days for slot in day.slots if slot.starts >= booking.starts_at + DAY)
    reason = "Ketua kelompok baru dapat hadir sesudahnya."
    answers.move(booking, starts_at=next(slots).starts, by=booking.requested_by, reason=reason)


def _cover(booking: Booking, *, by: Account) -> None:
    reason = "Petugas semula mendampingi rapat di provinsi."
    _by_a_colleague(booking, lambda officer: crew.cover(booking, to=officer, by=by, reason=reason))


def _accompany(booking: Booking, *, by: Account) -> None:
    _by_a_colleague(booking, lambda officer: crew.accompany(booking, officer=officer, by=by))


def _by_a_colleague(booking: Booking, deed: Callable[[Officer], None]) -> None:
    """The first colleague of the service who is free then does it."""
    for officer in booking.service.officers.active().exclude(pk=booking.officer_id).order_by("pk"):
        try:
            with transaction.atomic():
                return deed(officer)
        except Refusal:
            continue
    return None


def _attach(booking: Booking) -> None:
    by = booking.requested_by
    proposal = Proposal.objects.of(by.organisations).filter(submitted_at__isnull=False).order_by("pk").first()
    if proposal is not None:
        attach(proposal, booking.code, by=by)
