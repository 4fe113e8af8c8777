"""Who may read papers and mend their making. Papers stand below accounts, so rights are asked for by name."""

import rules

READ_ALL = "papers.read_all"
MANAGE = "reference.manage"


@rules.predicate
def may_retry(actor, paper) -> bool:
    """The actor keeps the portal's reference data and machinery."""
    return actor is not None and actor.is_authenticated and actor.may(MANAGE)
