"""Who may call a forum, lead it, and write down what it decided."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def leads(actor, forum) -> bool:
    """The actor chairs the forum or records it."""
    return actor is not None and actor.pk in (forum.chair_id, forum.recorder_id)


may_read_all = holds(Permission.FORUMS_READ_ALL)
may_call = holds(Permission.FORUMS_MANAGE)
may_lead = is_signed_in & (may_call | leads)
