"""A filed proposal that gives way to another goes back to its agency."""

from perkasa.core.refusals import NotPossibleNow
from planning.overlap.models import Entry
from planning.overlap.rulings.giving_way import enlist
from planning.proposals import actions
from planning.proposals.models import Proposal
from stakeholders.accounts.models import Account


@enlist(Entry.Source.PROPOSAL)
def give_back(entry: Entry, *, by: Account, reason: str) -> None:
    """The proposal behind `entry` is returned with `reason`; raises what `send_back` raises."""
    proposal = Proposal.objects.filter(pk=entry.source_id).first()
    if proposal is None:
        raise NotPossibleNow
    actions.send_back(proposal, by=by, reason=reason)
