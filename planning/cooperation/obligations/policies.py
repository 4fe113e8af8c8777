"""Who may say that an obligation was met."""

import rules

from planning.cooperation import policies
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def works_on_its_cooperation(actor, obligation) -> bool:
    """The actor keeps cooperations or is of the responsible agency."""
    return policies.may_work.test(actor, obligation.cooperation)


may_settle = is_signed_in & works_on_its_cooperation
may_read = is_signed_in & (works_on_its_cooperation | policies.may_read_all)
