"""Who may speak, report and moderate."""

import rules

from planning.proposals.support.policies import has_confirmed_address, is_under_way
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_own(actor, comment) -> bool:
    """The actor has written it."""
    return comment.by_id == actor.pk


may_be_heard = is_signed_in & is_under_way
"""Before the address is confirmed the box is there and says what to do."""

may_comment = may_be_heard & has_confirmed_address
may_report = is_signed_in
may_moderate = holds(Permission.COMMENTS_MODERATE)
may_hide = may_moderate & ~is_own
