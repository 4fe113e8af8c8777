"""Who may draft, file, read in full and decide."""

import rules

from planning.proposals.models import Proposal, Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import ROLES, Permission
from stakeholders.organisations.models import Organisation


def filing_organisations(account: Account) -> list[Organisation]:
    """The organisations for which this person files today, by a position there that allows it.

    A suspended organisation files nothing, nor does one that another has followed.
    """
    positions = [assignment.position for assignment in account.current_assignments if account.is_active]
    filing = [position for position in positions if Permission.PROPOSALS_FILE in ROLES[position.role]]
    organisations = dict.fromkeys(position.organisation for position in filing)
    return [organisation for organisation in organisations if organisation.may_act()]


@rules.predicate
def files_for_the_agency(actor, proposal: Proposal) -> bool:
    """The actor files for the organisation whose proposal it is."""
    if actor is None or not actor.is_authenticated:
        return False
    return proposal.organisation_id in {organisation.pk for organisation in filing_organisations(actor)}


@rules.predicate
def is_of_the_agency(actor, proposal: Proposal) -> bool:
    """The actor holds any position in the organisation whose proposal it is."""
    if actor is None or not actor.is_authenticated:
        return False
    return proposal.organisation_id in {organisation.pk for organisation in actor.organisations}


@rules.predicate
def is_accepted(actor, proposal: Proposal) -> bool:
    """The proposal has been accepted, so all it says is public."""
    return proposal.status == Status.ACCEPTED


may_edit = files_for_the_agency
"""Whether it is still open is asked of its status."""

may_decide = holds(Permission.PROPOSALS_DECIDE) & ~is_of_the_agency
"""Nobody decides on a proposal of an organisation they belong to."""

may_read_in_full = is_accepted | is_of_the_agency | holds(Permission.PROPOSALS_READ_ALL)
"""Others see of a filed proposal only number, title, village, year, agency, status and verdict."""

may_read_people = is_of_the_agency | holds(Permission.PROPOSALS_READ_ALL)
"""Names of persons and the reasons they wrote stay between the agency and its readers."""

may_attach = files_for_the_agency | holds(Permission.BOOKINGS_ANSWER) | holds(Permission.PROPOSALS_DECIDE)
"""Who names the consultations a proposal was talked about in: its agency, and those who hold them."""
