"""Who may do what on the day."""

import rules

from perkasa.core.lifecycle import is_system
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_attending_officer(actor, ticket) -> bool:
    """The actor is the officer to whom it was called."""
    return actor is not None and ticket.officer is not None and ticket.officer.account_id == actor.pk


@rules.predicate
def is_no_other_person(actor, ticket) -> bool:
    """Nobody is signed in, or the very visitor: a link found by somebody else takes no place away."""
    return not actor.is_authenticated or actor == ticket.visitor


may_receive = is_signed_in & holds(Permission.QUEUE_RECEIVE)
may_attend = is_signed_in & (is_attending_officer | holds(Permission.QUEUE_RECEIVE))
may_serve = is_signed_in & is_attending_officer
may_leave = is_system | may_receive
may_give_up = is_no_other_person | may_receive
