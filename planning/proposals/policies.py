"""Who may draft, file, read in full and decide."""

import rules
from django.db.models import QuerySet

from planning.proposals.coproposers.models import Part
from planning.proposals.models import Proposal
from planning.proposals.path.policies import verifies
from planning.proposals.path.sources import Source, sources_for
from planning.proposals.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.accounts.policies import holds, organisations_where
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


def filing_organisations(account: Account) -> list[Organisation]:
    """The organisations for which this person files today, by a position there that allows it.

    A suspended organisation files nothing, nor does one that another has followed.
    """
    return organisations_where(account, Permission.PROPOSALS_FILE)


def may_begin(account: Account, source: Source, organisation: Organisation | None) -> bool:
    """Whether this person may file from `source` for `organisation`, or for themselves without one.

    For a body of the government file those whose position allows it, for another one whoever belongs to it.
    """
    if organisation is None:
        return account.is_active and source in sources_for(None)
    if organisation in filing_organisations(account):
        return source in sources_for(organisation.kind)
    is_partner = organisation.kind not in Organisation.GOVERNMENT and organisation in account.representing
    return account.is_active and is_partner and source in sources_for(organisation.kind)


def proposers_of(proposal: Proposal) -> QuerySet[Account]:
    """The people who hear what becomes of it: those who file for the body or without one, and who joined."""
    concerned = {proposal.proposer_id, *proposal.joined} - {None}
    if proposal.organisation is None or proposal.organisation.kind not in Organisation.GOVERNMENT:
        return Account.objects.filter(is_active=True, pk__in=concerned | {proposal.filed_by_id})
    filing = Account.objects.who_may(Permission.PROPOSALS_FILE, organisation=proposal.organisation)
    return filing | Account.objects.filter(is_active=True, pk__in=concerned)


@rules.predicate
def files_for_the_agency(actor, proposal: Proposal) -> bool:
    """The actor files for the organisation whose proposal it is, or has proposed it without one."""
    if actor is None or not actor.is_authenticated:
        return False
    if proposal.organisation is None:
        return actor.is_active and actor.pk in (proposal.filed_by_id, proposal.proposer_id)
    if proposal.organisation.kind not in Organisation.GOVERNMENT:
        return actor.is_active and proposal.organisation in actor.representing
    return proposal.organisation_id in {organisation.pk for organisation in filing_organisations(actor)}


@rules.predicate
def is_of_the_agency(actor, proposal: Proposal) -> bool:
    """The actor holds any position in the organisation whose proposal it is, or proposed it without one."""
    if actor is None or not actor.is_authenticated:
        return False
    if actor.pk in (proposal.filed_by_id, proposal.proposer_id) and proposal.organisation is None:
        return True
    return proposal.organisation_id in {organisation.pk for organisation in actor.organisations}


@rules.predicate
def is_accepted(actor, proposal: Proposal) -> bool:
    """The proposal has been accepted, so all it says is public."""
    return proposal.status in (Status.ACCEPTED, Status.ACCOMMODATED)


@rules.predicate
def proposes_together(actor, proposal: Proposal) -> bool:
    """The actor has agreed to propose it together with others, or it was written down in their name."""
    if actor is None or not actor.is_authenticated:
        return False
    return actor.pk == proposal.proposer_id or actor.pk in proposal.joined


@rules.predicate
def writes_together(actor, proposal: Proposal) -> bool:
    """The actor has agreed to write it together with others."""
    if actor is None or not actor.is_authenticated:
        return False
    return proposal.joined.get(actor.pk) == Part.WRITER


may_edit = files_for_the_agency | writes_together
"""Whether it is still open is asked of its status."""

may_decide = holds(Permission.PROPOSALS_DECIDE) & ~is_of_the_agency & ~proposes_together
"""Nobody decides on a proposal of their own or of an organisation they belong to."""


@rules.predicate
def is_of_an_agency(actor, proposal: Proposal) -> bool:
    """An agency's own proposal: the planning agency may accept it at once, and its line is named later."""
    return proposal.source == Source.AGENCY


may_accept = may_decide & is_of_an_agency

reads_along = is_of_the_agency | holds(Permission.PROPOSALS_READ_ALL) | proposes_together | verifies
may_read_in_full = is_accepted | reads_along
"""Others see of a filed proposal only number, title, village, year, agency, status and verdict."""

may_read_people = reads_along
"""Names of persons and the reasons they wrote stay between the agency and its readers."""

may_attach = files_for_the_agency | holds(Permission.BOOKINGS_ANSWER) | holds(Permission.PROPOSALS_DECIDE)
"""Who names the consultations a proposal was talked about in: its agency, and those who hold them."""
