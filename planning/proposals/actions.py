"""What can be done with proposals: begin, revise, submit, accept, send back, decline, withdraw."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.proposals.comparing import compare_no_longer
from planning.proposals.examiners import examine
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.policies import filing_organisations, may_decide, may_edit
from planning.stages.actions import require_open
from planning.stages.models import Opens
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.directory.models import partners_of
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation

CONTENT = frozenset({
    "plan_year", "title", "sub_activity", "region", "indicator", "target", "unit", "budget",
    "source_of_funds", "reason",
})  # fmt: skip


class EditConflict(Refusal):
    message = _(
        "Usulan ini sudah diubah di tempat lain sejak halaman ini dibuka. Isian Anda masih ada di bawah."
    )


class Incomplete(Refusal):
    http_status = 422

    def __init__(self, missing: list[str]):
        super().__init__(
            _("Belum dapat diajukan. Lengkapi dahulu: %(parts)s.") % {"parts": ", ".join(missing)}
        )


@transaction.atomic
def begin(organisation: Organisation, *, plan_year: int, title: str, by: Account) -> Proposal:
    """A draft of `organisation` stands, seen by nobody else."""
    if organisation not in filing_organisations(by):
        raise NotAllowed
    proposal = Proposal.objects.create(
        organisation=organisation, plan_year=plan_year, title=title, filed_by=by
    )
    PROPOSAL.begin(proposal, by=by)
    examine(proposal)
    return proposal


@transaction.atomic
def revise(proposal: Proposal, changes: Mapping[str, Any], *, version: int, by: Account) -> None:
    """`proposal` says what `changes` says, and its version has risen when that was new.

    `version` is the one that was read before: when somebody has changed the proposal since, EditConflict,
    unless it already says the same (a form sent twice). `proposal` is brought up to date in either case.
    """
    if unknown := set(changes) - CONTENT:
        raise ValueError(f"Not part of what a proposal says: {sorted(unknown)}")
    _bring_up_to_date(proposal)
    if not may_edit.test(by, proposal):
        raise NotAllowed
    if not proposal.is_open:
        raise NotPossibleNow
    new = {name: value for name, value in changes.items() if getattr(proposal, name) != value}
    if not new:
        return
    if proposal.version != version:
        raise EditConflict
    for name, value in new.items():
        setattr(proposal, name, value)
    proposal.version, proposal.changed_at = version + 1, timezone.now()
    proposal.save(update_fields=[*new, "version", "changed_at"])
    examine(proposal)


@transaction.atomic
def submit(proposal: Proposal, *, by: Account, version: int | None = None) -> None:
    """The proposal is filed and examined; its agency has a receipt, partners and those who decide know.

    Raises StageClosed when a stage of its plan year takes proposals and none runs.

    With `version`, only what the person has read is filed: EditConflict when it has changed since.
    """
    _bring_up_to_date(proposal)
    if not may_edit.test(by, proposal):
        raise NotAllowed
    if version is not None and proposal.version != version:
        raise EditConflict
    if proposal.is_open and proposal.missing:
        raise Incomplete(proposal.missing)
    require_open(Opens.PROPOSALS, plan_year=proposal.plan_year, organisation=proposal.organisation)
    PROPOSAL.advance(proposal, "submit", by=by, also={"submitted_at": timezone.now(), "filed_by": by})
    examine(proposal)
    notify_each([by], Kind.PROPOSAL_SUBMITTED, about=proposal)
    partners = partners_of(proposal.organisation).exclude(pk=by.pk)
    params = {"partner_of": proposal.organisation.short_name}
    notify_each(partners, Kind.PROPOSAL_SUBMITTED, about=proposal, params=params)
    deciders = [
        person
        for person in Account.objects.who_may(Permission.PROPOSALS_DECIDE)
        if may_decide.test(person, proposal)
    ]
    notify_each(deciders, Kind.PROPOSAL_AWAITS_DECISION, about=proposal)


@transaction.atomic
def accept(proposal: Proposal, *, by: Account, reason: str = "") -> None:
    """The proposal is accepted and all it says is public."""
    PROPOSAL.advance(proposal, "accept", by=by, reason=reason, also=_decision(by))
    _tell_the_agency(proposal, Kind.PROPOSAL_ACCEPTED, reason)


@transaction.atomic
def decline(proposal: Proposal, *, by: Account, reason: str) -> None:
    """The proposal is declined for good, and its agency has read why."""
    PROPOSAL.advance(proposal, "decline", by=by, reason=reason, also=_decision(by))
    _tell_the_agency(proposal, Kind.PROPOSAL_DECLINED, reason)


@transaction.atomic
def send_back(proposal: Proposal, *, by: Account, reason: str) -> None:
    """The agency has the proposal again, to mend what `reason` says and file it anew."""
    PROPOSAL.advance(proposal, "send_back", by=by, reason=reason)
    _tell_the_agency(proposal, Kind.PROPOSAL_RETURNED, reason)


@transaction.atomic
def withdraw(proposal: Proposal, *, by: Account, reason: str) -> None:
    """The agency has taken the proposal back; the public no longer sees it."""
    PROPOSAL.advance(proposal, "withdraw", by=by, reason=reason)
    compare_no_longer(proposal)


@transaction.atomic
def take_over(proposal: Proposal, *, to: Account) -> None:
    """`to` works on it in place of who has drafted it, for the same agency."""
    if not may_edit.test(to, proposal):
        raise NotAllowed
    proposal.filed_by = to
    proposal.save(update_fields=["filed_by"])


def _bring_up_to_date(proposal: Proposal) -> None:
    """`proposal` holds what is stored, locked until the transaction ends."""
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.refresh_from_db()


def _decision(by: Account) -> dict[str, Any]:
    return {"decided_by": by, "decided_at": timezone.now()}


def _tell_the_agency(proposal: Proposal, kind: Kind, reason: str) -> None:
    people = Account.objects.who_may(Permission.PROPOSALS_FILE, organisation=proposal.organisation)
    notify_each(people, kind, about=proposal, params={"reason": reason})
