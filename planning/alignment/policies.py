"""Who may say something about what the checks found."""

import rules

from planning.plans.policies import may_manage


@rules.predicate
def is_of_the_agency(actor, found) -> bool:
    """The actor belongs to the agency whose proposal, lines or agreement it is about."""
    if actor is None or not actor.is_authenticated or found.owner_id is None:
        return False
    return found.owner_id in {organisation.pk for organisation in actor.organisations}


may_judge = may_manage & ~is_of_the_agency
"""Nobody confirms or exempts what is found about an organisation they belong to."""
