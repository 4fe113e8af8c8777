"""Taking a proposal apart: each part goes its own way, together they are the whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.proposals.comparing import compare_no_longer
from planning.proposals.coproposers.models import CoProposer
from planning.proposals.examiners import examine
from planning.proposals.lifecycle import PROPOSAL
from planning.proposals.merging.letters import tell_split
from planning.proposals.merging.lifecycle import MERGING
from planning.proposals.merging.models import Bond, Tie
from planning.proposals.merging.policies import may_merge
from planning.proposals.models import Proposal
from planning.proposals.path.models import Outcome
from planning.proposals.path.visits import close_visit, open_visit
from planning.proposals.statuses import IN_VERIFICATION
from stakeholders.accounts.models import Account

MOST = 10
COPIED = (
    "source", "organisation", "proposer", "agency", "plan_year", "sub_activity", "region", "indicator",
    "unit", "source_of_funds", "reason", "men", "women", "land", "latitude",
    "longitude", "fraction", "recess", "work", "is_physical",
    "filed_by",
)  # fmt: skip


@dataclass(frozen=True)
class Share:
    """What one part is called, and how much of the whole it is."""

    title: str
    target: Decimal
    budget: int | None = None


class SharesDiffer(Refusal):
    message = _(
        "Jumlah volume dan anggaran bagian-bagiannya harus sama dengan usulan asalnya, dan sedikitnya dua."
    )
    http_status = 422


@transaction.atomic
def split(proposal: Proposal, shares: Sequence[Share], *, reason: str, by: Account) -> list[Proposal]:
    """The parts stand at the stage where `proposal` stood; it stays readable and leads to each of them.

    Their volumes and budgets are those of the whole; its proposers are theirs; supports stay with it.
    """
    locked(Proposal.objects.filter(pk=proposal.pk))
    proposal.refresh_from_db()
    if not may_merge.test(by, proposal):
        raise NotAllowed
    if proposal.status not in IN_VERIFICATION:
        raise NotPossibleNow
    _must_be_the_whole(proposal, shares)
    MERGING.advance(proposal, "split", by=by, reason=reason)
    parts = [_part(proposal, share, reason=reason, by=by) for share in shares]
    close_visit(proposal, Outcome.WITHDRAWN, by=by, words=reason)
    compare_no_longer(proposal)
    tell_split(proposal, parts, reason)
    return parts


def _must_be_the_whole(proposal: Proposal, shares: Sequence[Share]) -> None:
    budgets = [share.budget for share in shares]
    sums = sum(share.target for share in shares) == proposal.target
    if proposal.budget is None:
        sums = sums and not any(budgets)
    else:
        sums = sums and None not in budgets and sum(budget or 0 for budget in budgets) == proposal.budget
    if not (2 <= len(shares) <= MOST and sums and all(share.target > 0 for share in shares)):
        raise SharesDiffer


def _part(whole: Proposal, share: Share, *, reason: str, by: Account) -> Proposal:
    part = Proposal.objects.create(
        title=share.title, target=share.target, budget=share.budget,
        **{name: getattr(whole, name) for name in COPIED},
    )  # fmt: skip
    PROPOSAL.begin(part, by=by)
    also = {"submitted_at": whole.submitted_at, "stage": whole.stage, "holder": whole.holder}
    MERGING.advance(part, "arise", by=by, reason=f"{reason.strip()} ({whole.code})", also=also)
    _keep_together(whole, part)
    open_visit(part)
    Tie.objects.create(kind=Bond.PART, upper=whole, lower=part, reason=reason.strip(), by=by)
    examine(part)
    return part


def _keep_together(whole: Proposal, part: Proposal) -> None:
    """Whoever agreed to propose the whole together proposes each part together."""
    CoProposer.objects.bulk_create(
        CoProposer(
            proposal=part, account_id=one.account_id, part=one.part, status=one.status,
            invited_by_id=one.invited_by_id, answered_at=one.answered_at,
        )
        for one in whole.coproposers.agreed()
    )  # fmt: skip
