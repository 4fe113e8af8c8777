"""Who may keep cooperations, work on one, and answer for a partner."""

import rules

from perkasa.core.lifecycle import is_system
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_of_its_agency(actor, cooperation) -> bool:
    """The actor holds a position in the responsible agency."""
    return cooperation is not None and cooperation.responsible in actor.organisations


@rules.predicate
def is_of_a_partner(actor, cooperation) -> bool:
    """The actor holds a position in a body that is a party, but not ours."""
    return partner_of(actor, cooperation) is not None


def partner_of(actor, cooperation):
    """The party the actor speaks for with an account of its own; None for everybody else."""
    if actor is None or not actor.is_authenticated:
        return None
    own = set(actor.organisations)
    return next(
        (one for one in cooperation.parties.all() if not one.is_ours and one.organisation in own), None
    )


may_keep = holds(Permission.COOPERATION_MANAGE)
may_read_all = holds(Permission.COOPERATION_READ_ALL)
may_work = is_signed_in & (may_keep | is_of_its_agency)
may_look_in = is_signed_in & (may_read_all | may_keep | is_of_its_agency)
"""Those who work on it, and those who look on for the regency: leadership and audit."""
may_draft = is_signed_in & (may_keep | is_of_its_agency | is_of_a_partner)
may_answer = is_system | (is_signed_in & (may_keep | is_of_a_partner))
"""A partner without an account answers by its link; then the portal takes the step in its name."""
may_use_a_link = ~may_read_all | may_keep
"""A link speaks for its partner, but not in the hands of those who only look on for the regency."""
