"""Who may run a desk and decide its items."""

import rules

from planning.forums.policies import leads, may_call
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def leads_its_forum(actor, desk) -> bool:
    """The actor chairs or records the forum of the desk."""
    return leads.test(actor, desk.forum)


may_set = may_call | leads_its_forum
may_decide = is_signed_in & (may_set | leads)


@rules.predicate
def decides_at_its_desk(actor, item) -> bool:
    """The actor may decide at the desk of the item."""
    return may_decide.test(actor, item.desk)
