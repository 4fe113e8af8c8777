"""What those who verify do: answer, and give a proposal to somebody."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.db.models import Count, Q

from perkasa.core.jobs import WorkState
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.plans.lines import Line
from planning.proposals import actions
from planning.proposals.examiners import examine
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.models import Proposal
from planning.proposals.path.models import Conflict, HeldAnswer, Outcome, Visit
from planning.proposals.path.policies import permission_at, verifies
from planning.proposals.path.refusals import (
    AgencyMissing,
    AlreadyAnswered,
    CodeMissing,
    NotAVerifier,
    TooClose,
    WordsMissing,
)
from planning.proposals.path.sources import Stage
from planning.proposals.path.visits import close_visit, open_visit, responsible_for, stage_after
from planning.proposals.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Decision:
    """An answer at a stage: its outcome, why, and what is recommended beside what was proposed."""

    outcome: str
    words: str = ""
    reason_code: str = ""
    target: Decimal | None = None
    budget: int | None = None
    redirected_to: Organisation | None = None
    line: Line | None = None


@transaction.atomic
def decide(visit: Visit, answer: Decision, *, by: Account) -> None:
    """`visit` has its answer and the proposal stands where that leads; both are in its trail.

    Raises AlreadyAnswered when somebody was quicker, TooClose or NotAllowed for whom it is not, and what a
    decision lacks. Given back, the proposal will come to this same stage again (Permendagri 86/2017).
    """
    proposal = require_answerable(visit, answer, by=by)
    if answer.outcome == Outcome.APPROVE and answer.words.strip():
        answer = Decision(**(fields_of(answer) | {"outcome": Outcome.APPROVE_WITH_NOTE}))
    HeldAnswer.objects.filter(visit=visit, state=WorkState.PENDING).update(state=WorkState.CANCELLED)
    close_visit(proposal, Outcome(answer.outcome), by=by, **_told(answer))
    STEPS[Outcome(answer.outcome)](proposal, answer, by)
    visit.refresh_from_db()


def require_answerable(visit: Visit, answer: Decision, *, by: Account) -> Proposal:
    """The proposal, locked, that `by` may give this whole answer to; else what `decide` raises."""
    proposal = open_for(visit, by=by)
    _require_whole(answer, proposal)
    return proposal


def open_for(visit: Visit, *, by: Account) -> Proposal:
    """The proposal of an open visit, locked, at which `by` may answer."""
    proposal = _locked_proposal(visit)
    if visit.outcome:
        raise AlreadyAnswered
    _require_right(by, proposal)
    return proposal


def _locked_proposal(visit: Visit) -> Proposal:
    locked(Proposal.objects.filter(pk=visit.proposal_id))
    visit.refresh_from_db(fields=["outcome", "assignee"])
    proposal = visit.proposal
    proposal.refresh_from_db(fields=["status", "stage", "holder", "agency", "version"])
    return proposal


def _require_right(by: Account, proposal: Proposal) -> None:
    if not verifies.test(by, proposal):
        raise NotAllowed
    if Conflict.objects.filter(proposal=proposal, account=by).exists():
        raise TooClose


def _require_whole(answer: Decision, proposal: Proposal) -> None:
    """Every answer that is not a plain yes says why; a refusal also in a code, a redirection where to."""
    if answer.outcome != Outcome.APPROVE and not answer.words.strip():
        raise WordsMissing
    if answer.outcome == Outcome.REFUSE and not answer.reason_code:
        raise CodeMissing
    if answer.outcome == Outcome.REDIRECT and answer.redirected_to in (None, proposal.agency):
        raise AgencyMissing


def fields_of(answer: Decision) -> dict:
    """The parts of an answer by their names."""
    return {name: getattr(answer, name) for name in answer.__dataclass_fields__}


def _told(answer: Decision) -> dict:
    told = fields_of(answer)
    del told["outcome"]
    return told | {"words": answer.words.strip()}


def _approve(proposal: Proposal, answer: Decision, by: Account) -> None:
    following = stage_after(proposal, Stage(proposal.stage))
    if following is None:
        actions.accommodate(proposal, answer.line, by=by, reason=answer.words)
        return
    stage, holder = following
    also = {"stage": stage, "holder": holder}
    PROPOSAL.advance(proposal, "approve", by=by, reason=answer.words, also=also)
    open_visit(proposal)


def _send_back(proposal: Proposal, answer: Decision, by: Account) -> None:
    actions.send_back(proposal, by=by, reason=answer.words)


def _refuse(proposal: Proposal, answer: Decision, by: Account) -> None:
    verb = actions.leave_out if proposal.stage == Stage.BUDGET_TEAM else actions.decline
    verb(proposal, by=by, reason=answer.words, reason_code=answer.reason_code)


def _redirect(proposal: Proposal, answer: Decision, by: Account) -> None:
    """It is addressed to another agency, and stands at the same stage, before whoever answers for it."""
    proposal.agency = answer.redirected_to
    holder = responsible_for(proposal, Stage(proposal.stage))
    also = {"agency": answer.redirected_to, "holder": holder}
    PROPOSAL.advance(proposal, "redirect", by=by, reason=answer.words, also=also)
    open_visit(proposal)
    examine(proposal)
    actions.tell_the_proposer(proposal, Kind.PROPOSAL_REDIRECTED, answer.words)


STEPS: dict[Outcome, Callable[[Proposal, Decision, Account], None]] = {
    Outcome.APPROVE: _approve,
    Outcome.APPROVE_WITH_NOTE: _approve,
    Outcome.RETURN: _send_back,
    Outcome.REFUSE: _refuse,
    Outcome.REDIRECT: _redirect,
}


@transaction.atomic
def assign(visits: Iterable[Visit], to: Account, *, by: Account) -> int:
    """`to` has these open visits; they are told once for each. Raises NotAVerifier for whom it is not."""
    rows = locked(Visit.objects.open().filter(pk__in=[visit.pk for visit in visits]))
    for visit in rows:
        _give(visit, to, by)
    return len(rows)


@transaction.atomic
def pass_on(visit: Visit, *, to: Account) -> None:
    """The successor in office has the open visit now, or nobody when they are too close to it."""
    (visit,) = locked(Visit.objects.filter(pk=visit.pk))
    visit.assignee = to if verifies.test(to, visit.proposal) else None
    visit.save(update_fields=["assignee"])


@transaction.atomic
def assign_evenly(visits: Iterable[Visit], *, by: Account) -> int:
    """Each of these open visits without anybody is with the verifier of its body who has fewest."""
    rows = locked(Visit.objects.open().filter(pk__in=[visit.pk for visit in visits], assignee=None))
    for visit in rows:
        people = [person for person in balanced(visit) if verifies.test(person, visit.proposal)]
        if people:
            _give(visit, people[0], by)
    return len(rows)


def balanced(visit: Visit):
    """Those who may verify at the body of `visit`, who has fewest open visits first."""
    at = permission_at(visit.stage)
    people = Account.objects.who_may(at, organisation=visit.responsible)
    load = Count("visits_assigned", filter=Q(visits_assigned__outcome=""))
    return people.annotate(load=load).order_by("load", "pk")


def _give(visit: Visit, to: Account, by: Account) -> None:
    if not verifies.test(by, visit.proposal):
        raise NotAllowed
    if not verifies.test(to, visit.proposal):
        raise NotAVerifier
    visit.assignee = to
    visit.save(update_fields=["assignee"])
    if to != by:
        notify(to, Kind.PROPOSAL_ASSIGNED, about=visit.proposal, version=f"{visit.pk}.{to.pk}")


@transaction.atomic
def declare_conflict(proposal: Proposal, *, by: Account, reason: str) -> None:
    """`by` verifies this proposal no longer, for the reason given; who had it is nobody now."""
    if not verifies.test(by, proposal):
        raise NotAllowed
    if not reason.strip():
        raise WordsMissing
    Conflict.objects.get_or_create(proposal=proposal, account=by, defaults={"reason": reason.strip()})
    proposal.visits.open().filter(assignee=by).update(assignee=None)


@transaction.atomic
def tick(visit: Visit, checklist: dict[str, bool], *, by: Account) -> None:
    """The screening of `visit` says what was found."""
    open_for(visit, by=by)
    visit.checklist = checklist
    visit.save(update_fields=["checklist"])


@transaction.atomic
def prioritise(proposal: Proposal, is_priority: bool, *, by: Account) -> None:
    """The proposal stands, or stands no longer, on its stage's list of priorities (T-D.4)."""
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.refresh_from_db(fields=["status", "stage", "holder"])
    if not verifies.test(by, proposal):
        raise NotAllowed
    if proposal.status != Status.SUBMITTED:
        raise NotPossibleNow
    proposal.is_priority = is_priority
    proposal.save(update_fields=["is_priority"])
