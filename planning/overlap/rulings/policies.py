"""Who may rule on a pair, and who may remark."""

import rules

from planning.overlap.models import Entry
from stakeholders.accounts.models import Account
from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


@rules.predicate
def owns_a_side(actor, pair) -> bool:
    """One of the two plans is the actor's own, or of an organisation of theirs (`pair`: first, second)."""
    if actor is None or not actor.is_authenticated:
        return False
    is_owner = actor.pk in (pair.first.owner_id, pair.second.owner_id)
    return is_owner or bool(own_sides(actor, pair.first, pair.second))


may_read_findings = holds(Permission.PROPOSALS_READ_ALL)
may_rule = holds(Permission.OVERLAPS_RULE) & ~owns_a_side
"""Nobody rules on a plan of their own or of an organisation they belong to."""


def own_sides(account: Account, *entries: Entry) -> list[Organisation]:
    """The organisations of `account` whose plans are among `entries`."""
    own = {organisation.pk: organisation for organisation in account.organisations}
    return list(
        dict.fromkeys(own[entry.organisation_id] for entry in entries if entry.organisation_id in own)
    )
