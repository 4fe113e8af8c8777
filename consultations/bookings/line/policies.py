"""Who may do what to a place in the line."""

import rules

from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def is_own(actor, place) -> bool:
    """The actor waits there."""
    return actor.pk == place.account_id


is_theirs = is_signed_in & is_own
