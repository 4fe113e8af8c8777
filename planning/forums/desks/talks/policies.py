"""Who names the consultations of a desk, and who asks for one."""

import rules

from planning.forums.desks.policies import decides_at_its_desk, may_decide
from planning.forums.desks.statuses import Result
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission

UNSETTLED = frozenset({Result.DEFERRED, Result.NOT_DISCUSSED})


@rules.predicate
def speaks_for_its_agency(actor, item) -> bool:
    """The actor holds a position in the agency the item belongs to."""
    return item.organisation_id in {body.pk for body in actor.organisations}


@rules.predicate
def is_unsettled(actor, item) -> bool:
    """The desk put the item off, or never came to it."""
    return item.status in UNSETTLED


may_attach = is_signed_in & (may_decide | holds(Permission.BOOKINGS_ANSWER))
may_ask = is_signed_in & is_unsettled & (speaks_for_its_agency | decides_at_its_desk)
