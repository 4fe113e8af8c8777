"""Who may ask somebody to propose together, answer that, and let somebody go."""

import rules

from planning.proposals.coproposers.models import CoProposer
from planning.proposals.policies import files_for_the_agency


@rules.predicate
def is_asked(actor, coproposer: CoProposer) -> bool:
    """The actor is the person who was asked."""
    return actor is not None and actor.pk == coproposer.account_id


@rules.predicate
def proposes_it(actor, coproposer: CoProposer) -> bool:
    """The actor files for the body whose proposal it is, or has proposed it."""
    return files_for_the_agency.test(actor, coproposer.proposal)


may_invite = files_for_the_agency
may_answer = is_asked
may_release = proposes_it | is_asked
