"""A proposal among everything comparable: what it says is compared with all that others plan."""

from planning.overlap.actions import forget, record
from planning.overlap.models import Entry
from planning.overlap.rulings import trails
from planning.proposals.examiners import enlist
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED

trails.enlist(Entry.Source.PROPOSAL, Proposal)


@enlist
def compare(proposal: Proposal) -> None:
    """The entry of `proposal` says what it says now, and waits to be compared."""
    record(
        Entry.Source.PROPOSAL,
        proposal.pk,
        code=proposal.code,
        address=proposal.get_absolute_url(),
        title=proposal.title,
        region=proposal.region,
        year=proposal.plan_year,
        sub_activity=proposal.code_in_agency,
        volume=proposal.target_in_words,
        budget=proposal.budget,
        source_of_funds=proposal.source_of_funds,
        latitude=None if proposal.latitude is None else float(proposal.latitude),
        longitude=None if proposal.longitude is None else float(proposal.longitude),
        organisation=proposal.organisation,
        owner=proposal.proposer,
        agency=proposal.agency.short_name if proposal.agency else proposal.proposer_words,
        is_filed=proposal.submitted_at is not None,
        is_public=proposal.status in FILED,
    )


def compare_no_longer(proposal: Proposal) -> None:
    """A withdrawn proposal is compared with nothing."""
    forget(Entry.Source.PROPOSAL, proposal.pk)
