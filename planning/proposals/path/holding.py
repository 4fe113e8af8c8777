"""Answers that are ready and wait: held until a set time, taken back before it, released when it has come."""

from datetime import datetime

from django.db import transaction

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotPossibleNow, Refusal
from planning.proposals.path.actions import Decision, decide, fields_of, open_for, require_answerable
from planning.proposals.path.models import HeldAnswer, Visit
from planning.proposals.path.refusals import AlreadyAnswered
from stakeholders.accounts.models import Account


@transaction.atomic
def hold(visit: Visit, answer: Decision, *, until: datetime, by: Account) -> HeldAnswer:
    """The answer is written down and takes effect at `until`; a later one takes the place of an earlier."""
    require_answerable(visit, answer, by=by)
    HeldAnswer.objects.filter(visit=visit, state=WorkState.PENDING).update(state=WorkState.CANCELLED)
    with guarded({"held_answer_once": AlreadyAnswered}):
        held = HeldAnswer.objects.create(visit=visit, by=by, not_before=until, **fields_of(answer))
    nudge(Job.RELEASE_ANSWERS)
    return held


@transaction.atomic
def cancel(held: HeldAnswer, *, by: Account) -> None:
    """The answer never takes effect and the visit waits again; for whoever may answer there."""
    open_for(held.visit, by=by)
    (held,) = locked(HeldAnswer.objects.filter(pk=held.pk))
    if held.state != WorkState.PENDING:
        raise NotPossibleNow
    held.finish(WorkState.CANCELLED)


def held_for(visit: Visit) -> HeldAnswer | None:
    """The answer that waits for its time at this visit."""
    return visit.held.filter(state=WorkState.PENDING).select_related("by", "redirected_to").first()


def release_next() -> bool:
    """One held answer whose time has come takes effect, or says why it cannot; False when none is due."""
    held = HeldAnswer.objects.claim_next()
    if held is None:
        return False
    answer = Decision(**{name: getattr(held, name) for name in Decision.__dataclass_fields__})
    try:
        with transaction.atomic():
            decide(held.visit, answer, by=held.by)
            held.finish(WorkState.DONE)
    except Refusal as refusal:
        held.finish(WorkState.FAILED, str(refusal.message))
    return True
