"""Who may apply and who may answer."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def applied(actor, registration) -> bool:
    """The actor is the applicant."""
    return actor is not None and actor.pk == registration.applicant_id


is_applicant = is_signed_in & applied

may_verify = holds(Permission.ORGANISATIONS_MANAGE) & ~applied
"""Nobody verifies what they have applied for."""
