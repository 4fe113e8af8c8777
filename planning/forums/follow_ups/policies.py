"""Who writes down what a forum decided, who does it, and who takes it as done."""

import rules

from planning.forums.desks.policies import may_decide
from planning.forums.policies import may_call, may_lead, may_read_all
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def leads_its_forum(actor, follow_up) -> bool:
    """The actor leads the forum that asked for it."""
    return may_lead.test(actor, follow_up.decision.forum)


@rules.predicate
def leads_a_later_forum(actor, follow_up) -> bool:
    """The actor leads a forum that has taken it up."""
    return any(may_lead.test(actor, one.forum) for one in follow_up.carried.all())


@rules.predicate
def is_owner(actor, follow_up) -> bool:
    """The actor, or an organisation in which they hold a position, has to do it."""
    return actor.pk == follow_up.owner_id or follow_up.organisation in actor.organisations


may_report = is_signed_in & is_owner
may_judge = is_signed_in & (may_call | leads_its_forum | leads_a_later_forum)


def may_write_down(actor, forum, desk=None) -> bool:
    """Whether the actor leads the forum, or decides at its desk what that desk has said."""
    return may_lead.test(actor, forum) or (desk is not None and may_decide.test(actor, desk))


def takes_part(actor, follow_up) -> bool:
    """Whether the actor does it, judges it, or reads all forums: they see its files and its words."""
    return (may_report | may_judge | may_read_all).test(actor, follow_up)
