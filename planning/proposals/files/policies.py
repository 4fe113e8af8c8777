"""Who may open the files of a proposal."""

import rules

from planning.proposals.files.models import ProposalFile
from planning.proposals.path.sources import Paper
from planning.proposals.policies import may_edit, may_read_in_full, may_read_people

may_see_photos = may_read_in_full | may_edit
may_read_papers = may_read_people | may_edit
"""Papers name people: they stay between who proposes and those who verify."""


@rules.predicate
def may_open(actor, file: ProposalFile) -> bool:
    """The actor may open this very file."""
    policy = may_see_photos if file.paper == Paper.PHOTO else may_read_papers
    return policy.test(actor, file.proposal)
