"""Who may see the portal with whose eyes."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_somebody_else(actor, account) -> bool:
    """The account is not the actor's own."""
    return actor.pk != account.pk


@rules.predicate
def is_open(actor, account) -> bool:
    """The account can be signed in with."""
    return account.is_active


@rules.predicate
def manages_people_too(actor, account) -> bool:
    """The account is another admin's."""
    return account.may(Permission.PEOPLE_MANAGE)


may_visit = is_signed_in & holds(Permission.PEOPLE_MANAGE) & is_somebody_else & is_open & ~manages_people_too
