"""Who may tell, mend and verify a practice."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def told_it(actor, practice) -> bool:
    """The actor is who told it."""
    return practice is not None and practice.told_by_id == actor.pk


may_tell = is_signed_in
may_mend = is_signed_in & told_it
may_verify = is_signed_in & holds(Permission.COOPERATION_MANAGE) & ~told_it
