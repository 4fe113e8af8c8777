"""Who may say something about what the checks found."""

import rules

from planning.plans.policies import may_manage


@rules.predicate
def is_of_the_agency(actor, found) -> bool:
    """The actor belongs to the agency whose lines they are (`found`: a comparison or one of its lines)."""
    comparison = getattr(found, "comparison", found)
    if actor is None or not actor.is_authenticated or comparison.organisation_id is None:
        return False
    return comparison.organisation_id in {organisation.pk for organisation in actor.organisations}


may_judge = may_manage & ~is_of_the_agency
"""Nobody confirms or exempts the lines of an organisation they belong to."""
