"""Where a proposal stands in its path, and which stage comes next; the rules stand in `sources`."""

from planning.proposals.models import Proposal
from planning.proposals.path.sources import Stage, path_of


def stages_of(proposal: Proposal) -> tuple[Stage, ...]:
    """The stages of its source; an agency that proposes to itself does not verify itself."""
    is_own = proposal.organisation_id is not None and proposal.organisation_id == proposal.agency_id
    return path_of(proposal.source, is_its_own_agency=is_own)


def stage_to_enter(proposal: Proposal) -> Stage:
    """Where it goes when it is filed: the first stage, or the same one from which it was given back."""
    return Stage(proposal.stage) if proposal.stage else stages_of(proposal)[0]


def stage_after(proposal: Proposal, stage: Stage) -> Stage | None:
    """The stage that follows `stage`; None after the last."""
    order = [*Stage]
    following = [one for one in stages_of(proposal) if order.index(one) > order.index(stage)]
    return following[0] if following else None
