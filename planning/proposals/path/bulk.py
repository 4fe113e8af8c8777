"""One answer for many: each stands or falls alone, in the order of their keys, now or at a set time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from perkasa.core.refusals import Refusal
from planning.proposals.path.actions import Decision, decide, hold
from planning.proposals.path.models import Visit
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
    result = Result()
    for visit in sorted(visits, key=lambda visit: visit.proposal_id):
        try:
            if until:
                hold(visit, answer, until=until, by=by)
            else:
                decide(visit, answer, by=by)
            result.done += 1
        except Refusal as refusal:
            result.refused.append((visit, str(refusal.message)))
    return result
