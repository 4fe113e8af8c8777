"""Who may change whose schedule."""

import rules

from consultations.services.models import Officer
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_their_own(actor, record) -> bool:
    """It is the schedule of the actor, who serves now."""
    return isinstance(record, Officer) and record.is_active and record.account_id == actor.pk


may_plan = is_signed_in & (holds(Permission.SERVICES_MANAGE) | is_their_own)
"""On an officer or a room; nobody on None but who manages services."""
