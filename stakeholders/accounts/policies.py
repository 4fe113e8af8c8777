"""Who may: predicates on people, composed by every feature above."""

import rules

from stakeholders.accounts.roles import Permission


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
