"""One answer for many: each stands or falls alone, in the order of their keys, now or at a set time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from perkasa.core.jobs import WorkState
from perkasa.core.refusals import Refusal
from planning.proposals.path.actions import Decision, decide
from planning.proposals.path.holding import cancel, hold
from planning.proposals.path.models import HeldAnswer, Visit, filled
from stakeholders.accounts.models import Account

MOST_AT_ONCE = 500


@dataclass
class Result:
    """How many were answered, and why the others were not."""

    done: int = 0
    refused: list[tuple[Visit, str]] = field(default_factory=list)


def decide_many(
    visits: Iterable[Visit], answer: Decision, *, by: Account, until: datetime | None = None
) -> Result:
    """Every one of `visits` that can be has the answer, or holds it until then; each in its own transaction.

    They are taken in the order of their proposals, so that two people who picked the same wait for each
    other only one by one.
    """
    if until:
        return _each(visits, lambda visit: hold(visit, _about(visit, answer), until=until, by=by))
    return _each(visits, lambda visit: decide(visit, _about(visit, answer), by=by))


def _about(visit: Visit, answer: Decision) -> Decision:
    """The answer with number and title of this one where its words ask for them."""
    return replace(answer, words=filled(answer.words, visit.proposal))


def cancel_many(visits: Iterable[Visit], *, by: Account) -> Result:
    """The answers that are held for any of `visits` never take effect."""
    held = HeldAnswer.objects.filter(visit__in=[visit.pk for visit in visits], state=WorkState.PENDING)
    waiting = {one.visit_id: one for one in held.select_related("visit__proposal")}
    return _each((one.visit for one in waiting.values()), lambda visit: cancel(waiting[visit.pk], by=by))


def _each(visits: Iterable[Visit], deed: Callable[[Visit], object]) -> Result:
    result = Result()
    for visit in sorted(visits, key=lambda visit: visit.proposal_id):
        try:
            deed(visit)
            result.done += 1
        except Refusal as refusal:
            result.refused.append((visit, str(refusal.message)))
    return result
