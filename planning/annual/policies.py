"""Who writes the annual report, and who issues it."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def wrote_it(actor, report) -> bool:
    """The actor began it."""
    return report is not None and report.written_by_id == actor.pk


may_write = is_signed_in & holds(Permission.PLANS_MANAGE)
may_issue = is_signed_in & holds(Permission.ANNUAL_ISSUE) & ~wrote_it
