"""What the letter of an answer says beside its reason: where it went, or until when to answer back."""

from datetime import date

from django.conf import settings
from django.utils import timezone

from perkasa.core.deadlines import workday_after
from perkasa.core.words import long_date, rupiah
from planning.plans.lines import Ceiling
from planning.proposals.models import Proposal
from planning.proposals.statuses import REFUSED


def params_of(proposal: Proposal) -> dict[str, str]:
    """For the letter about an answer that was just given."""
    if proposal.status in REFUSED:
        return {"appeal_until": long_date(appeal_until(proposal))}
    if proposal.line is None:
        return {}
    line = proposal.line
    return {
        "plan": line.plan.title, "line": f"{line.code} {line.name}", "year": str(proposal.plan_year),
        "amount": amount_of(proposal),
    }  # fmt: skip


def amount_of(proposal: Proposal) -> str:
    """The ceiling of its line in its year, in rupiah."""
    ceilings = Ceiling.objects.filter(line=proposal.line, year=proposal.plan_year)
    amount = ceilings.values_list("amount", flat=True).first()
    return "–" if amount is None else rupiah(amount)


def appeal_until(proposal: Proposal) -> date:
    """The last day on which its proposer may answer back."""
    return workday_after(timezone.localdate(proposal.decided_at), settings.PROPOSAL_APPEAL_WORKDAYS)
