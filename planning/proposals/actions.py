"""What can be done with proposals: begin, revise, submit, accept, send back, decline, withdraw."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.plans.lines import Line
from planning.proposals.answers.letters import params_of
from planning.proposals.comparing import compare_no_longer
from planning.proposals.examiners import examine
from planning.proposals.files.required import missing_of
from planning.proposals.filing import unsaved
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.sources import Source
from planning.proposals.path.visits import close_visit, open_visit, stage_to_enter
from planning.proposals.policies import may_begin, may_decide, may_edit, proposers_of
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
    "source_of_funds", "reason", "agency", "men", "women", "land", "latitude", "longitude", "fraction",
    "recess", "work", "is_physical",
})  # fmt: skip


class EditConflict(Refusal):
    message = _(
        "Usulan ini sudah diubah di tempat lain sejak halaman ini dibuka. Isian Anda masih ada di bawah."
    )


class LineMissing(Refusal):
    message = _(
        "Usulan hanya dapat dinyatakan diakomodir dengan baris Renja atau RKPD yang memuatnya. "
        "Pilih barisnya."
    )
    http_status = 422


class Incomplete(Refusal):
    http_status = 422

    def __init__(self, missing: list[str]):
        super().__init__(
            _("Belum dapat diajukan. Lengkapi dahulu: %(parts)s.") % {"parts": ", ".join(missing)}
        )


@transaction.atomic
def begin(
    organisation: Organisation | None,
    *,
    plan_year: int,
    title: str,
    by: Account,
    source: Source = Source.AGENCY,
    content: Mapping[str, Any] = MappingProxyType({}),
) -> Proposal:
    """A draft of `organisation` stands, or of `by` alone without one; nobody else sees it.

    It says `content` beside its title. An agency's own is addressed to itself until it says otherwise.
    """
    _require_parts(content)
    if not may_begin(by, source, organisation):
        raise NotAllowed
    said = {"agency": organisation if source == Source.AGENCY else None} | dict(content)
    proposal = Proposal.objects.create(
        source=source,
        organisation=organisation,
        proposer=by if organisation is None else None,
        filed_by=by,
        **said | {"plan_year": plan_year, "title": title},
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
    _require_parts(changes)
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
    if proposal.is_open and (missing := missing_of(proposal)):
        raise Incomplete(missing)
    require_open(Opens.PROPOSALS, plan_year=proposal.plan_year, organisation=proposal.organisation)
    stage, holder = stage_to_enter(proposal)
    also = {"submitted_at": timezone.now(), "filed_by": by, "stage": stage, "holder": holder}
    PROPOSAL.advance(proposal, "submit", by=by, also=also)
    open_visit(proposal)
    examine(proposal)
    unsaved.forget_all(proposal)
    notify_each([by], Kind.PROPOSAL_SUBMITTED, about=proposal)
    _tell_for_whom(proposal, by)
    if proposal.organisation:
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
    PROPOSAL.advance(proposal, "accept", by=by, reason=reason, also=decision(by, reason))
    close_visit(proposal, Outcome.APPROVE, by=by, words=reason)
    tell_the_proposer(proposal, Kind.PROPOSAL_ACCEPTED, reason)


@transaction.atomic
def decline(proposal: Proposal, *, by: Account, reason: str, reason_code: str = ReasonCode.OTHER) -> None:
    """The proposal is declined for good, and its proposer has read why."""
    PROPOSAL.advance(proposal, "decline", by=by, reason=reason, also=decision(by, reason, reason_code))
    close_visit(proposal, Outcome.REFUSE, by=by, words=reason, reason_code=reason_code)
    tell_the_proposer(proposal, Kind.PROPOSAL_DECLINED, reason)


@transaction.atomic
def accommodate(proposal: Proposal, line: Line | None, *, by: Account, reason: str = "") -> None:
    """A line of a plan has taken the proposal up; without one LineMissing is raised (Permendagri 86/2017)."""
    if not PROPOSAL.transitions["accommodate"].policy.test(by, proposal):
        raise NotAllowed
    if line is None or not Line.objects.visible_to(by).filter(pk=line.pk).exists():
        raise LineMissing
    also = decision(by, reason) | {"line": line}
    PROPOSAL.advance(proposal, "accommodate", by=by, reason=reason, also=also)
    close_visit(proposal, Outcome.APPROVE, by=by, words=reason, line=line)
    tell_the_proposer(proposal, Kind.PROPOSAL_ACCOMMODATED, reason)


@transaction.atomic
def leave_out(proposal: Proposal, *, by: Account, reason: str, reason_code: str = ReasonCode.OTHER) -> None:
    """No plan of the year takes it up, and its proposer has read why."""
    also = decision(by, reason, reason_code)
    PROPOSAL.advance(proposal, "leave_out", by=by, reason=reason, also=also)
    close_visit(proposal, Outcome.REFUSE, by=by, words=reason, reason_code=reason_code)
    tell_the_proposer(proposal, Kind.PROPOSAL_NOT_ACCOMMODATED, reason)


@transaction.atomic
def send_back(proposal: Proposal, *, by: Account, reason: str) -> None:
    """The proposer has the proposal again, to mend what `reason` says; then it comes to the same stage."""
    PROPOSAL.advance(proposal, "send_back", by=by, reason=reason)
    close_visit(proposal, Outcome.RETURN, by=by, words=reason)
    tell_the_proposer(proposal, Kind.PROPOSAL_RETURNED, reason)


@transaction.atomic
def withdraw(proposal: Proposal, *, by: Account, reason: str) -> None:
    """The proposer has taken the proposal back; the public no longer sees it."""
    PROPOSAL.advance(proposal, "withdraw", by=by, reason=reason, also=decision(by, reason))
    close_visit(proposal, Outcome.WITHDRAWN, by=by, words=reason)
    compare_no_longer(proposal)


@transaction.atomic
def take_over(proposal: Proposal, *, to: Account) -> None:
    """`to` works on it in place of who has drafted it, for the same agency."""
    if not may_edit.test(to, proposal):
        raise NotAllowed
    proposal.filed_by = to
    proposal.save(update_fields=["filed_by"])


def _require_parts(content: Mapping[str, Any]) -> None:
    if unknown := set(content) - CONTENT:
        raise ValueError(f"Not part of what a proposal says: {sorted(unknown)}")


def _tell_for_whom(proposal: Proposal, registrar: Account) -> None:
    """Whoever did not write it down themselves reads that it was filed in their name, and by whom."""
    if proposal.proposer is None or proposal.proposer_id == registrar.pk:
        return
    params = {"code": proposal.code, "title": proposal.title, "registrar": _registrar_words(registrar)}
    notify_each([proposal.proposer], Kind.PROPOSAL_FILED_FOR_YOU, about=proposal, params=params)


def _registrar_words(registrar: Account) -> str:
    offices = [organisation.name for organisation in registrar.organisations]
    return ", ".join([str(registrar), *offices[:1]])


def _bring_up_to_date(proposal: Proposal) -> None:
    """`proposal` holds what is stored, locked until the transaction ends."""
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.refresh_from_db()


def decision(by: Account, words: str, reason_code: str = "") -> dict[str, Any]:
    """Who decided, when and why, as a proposal that has ended says it."""
    return {
        "decided_by": by, "decided_at": timezone.now(), "decision_words": words.strip(),
        "reason_code": reason_code,
    }  # fmt: skip


def tell_the_proposer(proposal: Proposal, kind: Kind, reason: str) -> None:
    """Whoever proposes has read what became of it: those who file for the body, or the citizen."""
    notify_each(proposers_of(proposal), kind, about=proposal, params={"reason": reason} | params_of(proposal))
