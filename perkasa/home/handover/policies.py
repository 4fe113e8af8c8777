"""Who may hand over the work of somebody who leaves."""

import rules

from stakeholders.accounts.models import Account, Assignment
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_superior(actor, assignment: Assignment) -> bool:
    """The actor holds the office above today, definitively or acting."""
    superior = assignment.position.superior_id
    return superior is not None and superior in {held.position_id for held in actor.current_assignments}


@rules.predicate
def is_leaver(actor, assignment: Assignment) -> bool:
    """It is the actor's own office."""
    return actor.pk == assignment.account_id


may_give_offices = is_signed_in & holds(Permission.PEOPLE_MANAGE)
may_hand_over = is_signed_in & (holds(Permission.PEOPLE_MANAGE) | (is_superior & ~is_leaver))


def holds_such_an_office(account: Account, assignment: Assignment) -> bool:
    """Whether `account` holds an office of the same role in the same organisation today."""
    like = assignment.position
    return any(
        (held.position.role, held.position.organisation_id) == (like.role, like.organisation_id)
        for held in account.current_assignments
    )
