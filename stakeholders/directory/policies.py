"""Who may moderate organisations, and who may read about their people."""

import rules

from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission
from stakeholders.organisations.models import Organisation


@rules.predicate
def is_member(actor, organisation: Organisation) -> bool:
    """The actor holds a position in the organisation today."""
    return actor is not None and actor.is_authenticated and organisation in actor.organisations


@rules.predicate
def is_host(actor, organisation: Organisation) -> bool:
    """The organisation is the one whose portal this is."""
    return organisation.is_host


may_manage = holds(Permission.ORGANISATIONS_MANAGE)

may_suspend = may_manage & ~is_host
"""The portal's own agency is never suspended, merged into another or dissolved."""

may_read_people = is_member | holds(Permission.PEOPLE_READ_ALL)
"""Names of persons stay among colleagues and those who watch."""
