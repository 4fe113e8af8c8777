"""Who may ask, answer and take back."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_subject(actor, record) -> bool:
    """The data in question are the actor's own."""
    return actor is not None and actor.pk == record.account_id


may_cancel = is_signed_in & is_subject
may_answer = holds(Permission.PEOPLE_MANAGE) & ~is_subject
"""Nobody decides on a request of their own."""
may_ask_for_nik = holds(Permission.PEOPLE_MANAGE) & ~is_subject
