"""Tugas saya: what waits for me, oldest due first; made of the queryset words of the features."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Model, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from consultations.minutes.models import OPEN, FollowUp, Minutes
from perkasa.core.words import day_and_date
from planning.proposals.models import Proposal
from planning.proposals.models import Status as ProposalStatus
from planning.proposals.policies import filing_organisations
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission

MOST = 100


@dataclass(frozen=True)
class Duty:
    """One thing that waits for one person: what to do, about which record, due or waiting since which day."""

    words: str
    record: Model
    title: str
    day: date
    is_due: bool = False

    @property
    def when(self) -> str:
        """The day in words."""
        words = _("Paling lambat %s") if self.is_due else _("Menunggu sejak %s")
        return words % day_and_date(self.day)


def duties_of(account: Account) -> list[Duty]:
    """Everything that waits for `account`, the oldest day first."""
    found = [*_minutes_to_approve(account), *_promises(account), *_proposals_to_mend(account)]
    if account.may(Permission.PROPOSALS_DECIDE):
        found += _proposals_to_decide(account)
    if account.may(Permission.BOOKINGS_ANSWER) or account.may(Permission.BOOKINGS_MODERATE):
        found += [*_bookings_to_answer(account), *_bookings_to_close(account), *_minutes_to_write(account)]
    return sorted(found, key=lambda duty: duty.day)


def _bookings_to_answer(account: Account) -> Iterator[Duty]:
    waiting = Booking.objects.on_desk_of(account).filter(status=Status.REQUESTED).for_listing()
    for booking in waiting.order_by("answer_due", "pk")[:MOST]:
        words = _("Jawab permohonan konsultasi")
        yield Duty(words, booking, booking.subject, booking.answer_due, is_due=True)


def _bookings_to_close(account: Account) -> Iterator[Duty]:
    confirmed = Booking.objects.on_desk_of(account).filter(status=Status.CONFIRMED)
    begun = confirmed.filter(period__startswith__lte=timezone.now()).for_listing().order_by("period", "pk")
    for booking in begun[:MOST]:
        day = timezone.localdate(booking.starts_at)
        yield Duty(_("Catat apakah konsultasi terlaksana"), booking, booking.subject, day)


def _minutes_to_write(account: Account) -> Iterator[Duty]:
    is_open = Q(minutes=None) | Q(minutes__status__in=OPEN)
    unwritten = Booking.objects.to_be_written_by(account).filter(is_open).for_listing()
    for booking in unwritten.order_by("period", "pk")[:MOST]:
        yield Duty(_("Tulis notula"), booking, booking.subject, timezone.localdate(booking.ends_at))


def _minutes_to_approve(account: Account) -> Iterator[Duty]:
    for minutes in Minutes.objects.awaiting_approval_of(account).for_listing()[:MOST]:
        day = timezone.localdate(minutes.submitted_at)
        yield Duty(_("Setujui notula"), minutes, minutes.booking.subject, day)


def _promises(account: Account) -> Iterator[Duty]:
    """Follow-ups this person, or their organisation, has promised, where they may read the minutes."""
    mine = FollowUp.objects.visible_to(account).owned_by(account).still_open()
    for promise in mine.select_related("minutes__booking")[:MOST]:
        words = _("Penuhi tindak lanjut")
        yield Duty(words, promise.minutes, promise.description, promise.due_date, is_due=True)


def _proposals_to_mend(account: Account) -> Iterator[Duty]:
    returned = Proposal.objects.of(filing_organisations(account)).filter(status=ProposalStatus.RETURNED)
    for proposal in returned.for_listing()[:MOST]:
        yield Duty(_("Perbaiki usulan"), proposal, proposal.title, timezone.localdate(proposal.submitted_at))


def _proposals_to_decide(account: Account) -> Iterator[Duty]:
    waiting = Proposal.objects.awaiting_decision().exclude(organisation__in=account.organisations)
    for proposal in waiting.for_listing().order_by("submitted_at", "pk")[:MOST]:
        yield Duty(_("Putuskan usulan"), proposal, proposal.title, timezone.localdate(proposal.submitted_at))
