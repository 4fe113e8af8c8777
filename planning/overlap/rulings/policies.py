"""Who may rule on a pair, and who may remark."""

import rules

from planning.overlap.models import Entry
from stakeholders.accounts.models import Account
from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


@rules.predicate
def owns_a_side(actor, pair) -> bool:
    """The actor belongs to an organisation whose plan is one of the two (`pair` has first and second)."""
    return actor is not None and actor.is_authenticated and bool(own_sides(actor, pair.first, pair.second))


may_read_findings = holds(Permission.PROPOSALS_READ_ALL)
may_rule = holds(Permission.OVERLAPS_RULE) & ~owns_a_side
"""Nobody rules on a plan of an organisation they belong to."""


def own_sides(account: Account, *entries: Entry) -> list[Organisation]:
    """The organisations of `account` whose plans are among `entries`."""
    own = {organisation.pk: organisation for organisation in account.organisations}
    return list(
        dict.fromkeys(own[entry.organisation_id] for entry in entries if entry.organisation_id in own)
    )
