"""Who may support: residents with a confirmed address, organisations, never its own people."""

import rules
from allauth.account.models import EmailAddress

from planning.proposals.policies import is_of_the_agency
from planning.proposals.statuses import IN_VERIFICATION
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def is_under_way(actor, proposal) -> bool:
    """It was filed and no final answer has been given."""
    return proposal.status in IN_VERIFICATION


@rules.predicate
def has_confirmed_address(actor, proposal) -> bool:
    """The actor has shown that the address they sign in with is theirs."""
    return EmailAddress.objects.filter(user=actor, email__iexact=actor.email, verified=True).exists()


@rules.predicate
def proposes_it(actor, proposal) -> bool:
    """The proposal is the actor's, alone or together with others, or was written down by them."""
    return actor.pk in (proposal.filed_by_id, proposal.proposer_id) or actor.pk in proposal.joined


@rules.predicate
def represents_another(actor, proposal) -> bool:
    """The actor may act today for an organisation other than the proposal's."""
    return any(organisation.pk != proposal.organisation_id for organisation in actor.representing)


may_be_asked = is_signed_in & ~proposes_it & ~is_of_the_agency & is_under_way
"""Before the address is confirmed the button is there and says what to do."""

may_support = may_be_asked & has_confirmed_address
may_endorse = is_signed_in & represents_another & is_under_way
