"""Who may write reports and who approves them."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_writer(actor, report) -> bool:
    """The actor wrote it."""
    return actor is not None and actor.pk == report.written_by_id


may_write = is_signed_in & holds(Permission.SURVEYS_MANAGE)
may_approve = is_signed_in & holds(Permission.SURVEYS_APPROVE) & ~is_writer
