"""Who verifies, assigns and reads among those who verify."""

import rules

from planning.proposals.models import Proposal
from planning.proposals.path.sources import Stage
from planning.proposals.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import ROLES, Permission


def permission_at(stage: str) -> Permission:
    """What a position must allow to answer at `stage`: the budget team is a circle of its own."""
    at_the_end = stage == Stage.BUDGET_TEAM
    return Permission.PROPOSALS_BUDGET if at_the_end else Permission.PROPOSALS_VERIFY


def is_too_close(actor: Account, proposal: Proposal) -> bool:
    """Nobody verifies what they or their own organisation propose.

    The council's secretariat serves its members, and both belong to one organisation: there only the person
    counts.
    """
    if actor.pk in (proposal.filed_by_id, proposal.proposer_id):
        return True
    if proposal.stage == Stage.COUNCIL or proposal.organisation_id is None:
        return False
    return proposal.organisation_id in {organisation.pk for organisation in actor.organisations}


@rules.predicate
def verifies(actor, proposal: Proposal) -> bool:
    """A position in the body that has the proposal now lets the actor answer at its stage."""
    if actor is None or not actor.is_authenticated or not actor.is_active or not proposal.holder_id:
        return False
    held = [assignment.position for assignment in actor.current_assignments]
    here = [position for position in held if position.organisation_id == proposal.holder_id]
    may = any(permission_at(proposal.stage) in ROLES[position.role] for position in here)
    return may and not is_too_close(actor, proposal) and actor.pk not in proposal.joined


@rules.predicate
def is_at_the_end(actor, proposal: Proposal) -> bool:
    """Nothing but its line in a plan is missing."""
    return proposal.stage == Stage.BUDGET_TEAM or proposal.status == Status.ACCEPTED


@rules.predicate
def may_be_redirected(actor, proposal: Proposal) -> bool:
    """Those who know the agencies say which one it is for."""
    return proposal.stage in (Stage.PARTNER, Stage.AGENCY, Stage.FORUM)


may_redirect = verifies & may_be_redirected
verifies_the_end = verifies & is_at_the_end
