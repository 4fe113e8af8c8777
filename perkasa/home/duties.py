"""Tugas saya: what waits for me, oldest due first; made of the queryset words of the features."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from planning.proposals.models import Proposal
from planning.proposals.models import Status as ProposalStatus
from planning.proposals.policies import filing_organisations
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

MOST = 100


@dataclass(frozen=True)
class Duty:
    """One thing that waits for one person: what to do, about which record, and until when (or since when)."""

    words: str
    record: Model
    title: str
    due: date


def duties_of(account: Account) -> list[Duty]:
    """Everything that waits for `account`, the oldest first."""
    found = [*_proposals(account)]
    if account.may(Permission.BOOKINGS_ANSWER) or account.may(Permission.BOOKINGS_MODERATE):
        found += [*_bookings_to_answer(account), *_bookings_to_close(account)]
    return sorted(found, key=lambda duty: duty.due)


def _bookings_to_answer(account: Account) -> Iterator[Duty]:
    waiting = Booking.objects.on_desk_of(account).filter(status=Status.REQUESTED).for_listing()
    for booking in waiting.order_by("answer_due", "pk")[:MOST]:
        yield Duty(_("Jawab permohonan konsultasi"), booking, booking.subject, booking.answer_due)


def _bookings_to_close(account: Account) -> Iterator[Duty]:
    begun = Booking.objects.on_desk_of(account).filter(
        status=Status.CONFIRMED, period__startswith__lte=timezone.now()
    )
    for booking in begun.for_listing().order_by("period", "pk")[:MOST]:
        day = timezone.localdate(booking.starts_at)
        yield Duty(_("Catat apakah konsultasi terlaksana"), booking, booking.subject, day)


def _proposals(account: Account) -> Iterator[Duty]:
    returned = Proposal.objects.of(filing_organisations(account)).filter(status=ProposalStatus.RETURNED)
    for proposal in returned.for_listing()[:MOST]:
        yield Duty(_("Perbaiki usulan"), proposal, proposal.title, timezone.localdate(proposal.submitted_at))
    if account.may(Permission.PROPOSALS_DECIDE):
        waiting = Proposal.objects.awaiting_decision().exclude(organisation__in=account.organisations)
        for proposal in waiting.for_listing().order_by("submitted_at", "pk")[:MOST]:
            yield Duty(
                _("Putuskan usulan"), proposal, proposal.title, timezone.localdate(proposal.submitted_at)
            )
