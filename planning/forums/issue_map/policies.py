"""Who writes down issues, and who shares what they learnt."""

import rules

from planning.forums import policies as forums
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def leads_its_forum(actor, issue) -> bool:
    """The actor leads the forum in which the issue was raised."""
    return forums.may_lead.test(actor, issue.forum)


@rules.predicate
def has_an_office(actor, _issue) -> bool:
    """The actor holds a position in some organisation today."""
    return bool(actor.organisations)


may_write = is_signed_in & leads_its_forum
may_share = is_signed_in & (leads_its_forum | has_an_office)
"""Whoever speaks for an organisation shares what it has learnt, on issues they may read."""
