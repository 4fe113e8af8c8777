"""Who may: predicates on people, composed by every feature above."""

import rules

from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import ROLES, Permission
from stakeholders.organisations.models import Organisation


@rules.predicate
def is_signed_in(actor, record) -> bool:
    """The actor has an open account."""
    return actor is not None and actor.is_authenticated and actor.is_active


def holds(permission: Permission) -> rules.Predicate:
    """A predicate: a position of today allows the actor `permission`."""

    @rules.predicate(f"holds({permission})")
    def holds_permission(actor, record) -> bool:
        return actor is not None and actor.is_authenticated and actor.may(permission)

    return holds_permission


def organisations_where(account: Account, permission: Permission) -> list[Organisation]:
    """The organisations in which a position of today allows this person `permission`.

    A suspended organisation does nothing, nor does one that another has followed.
    """
    if not account.is_authenticated or not account.is_active:
        return []
    positions = [assignment.position for assignment in account.current_assignments]
    allowing = [position for position in positions if permission in ROLES[position.role]]
    found = dict.fromkeys(position.organisation for position in allowing)
    return [organisation for organisation in found if organisation.may_act()]
