"""Who may do what to a follow-up: who promised it reports and asks for time, who asked for it decides."""

import rules

from consultations.bookings import policies as bookings
from consultations.minutes.models import Status as MinutesStatus
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def counts(actor, follow_up) -> bool:
    """Its minutes were approved."""
    return follow_up.minutes.status == MinutesStatus.APPROVED


@rules.predicate
def is_owner(actor, follow_up) -> bool:
    """The actor, or an organisation in which they hold a position, promised it."""
    if actor is None or not actor.is_authenticated:
        return False
    return actor.pk == follow_up.owner_id or follow_up.organisation in actor.organisations


@rules.predicate
def is_of_the_office(actor, follow_up) -> bool:
    """The planning agency itself promised it."""
    return follow_up.by_office


@rules.predicate
def is_visitor(actor, follow_up) -> bool:
    """The actor asked for the consultation."""
    return bookings.is_requester.test(actor, follow_up.minutes.booking)


@rules.predicate
def serves_the_consultation(actor, follow_up) -> bool:
    """The actor may answer for the consultation in which it was promised."""
    return bookings.may_answer.test(actor, follow_up.minutes.booking)


@rules.predicate
def wants_time(actor, follow_up) -> bool:
    """Its owner has asked for another date."""
    return follow_up.wanted_date is not None


asked_for_it = (
    (is_of_the_office & is_visitor)
    | (~is_of_the_office & serves_the_consultation)
    | (holds(Permission.MINUTES_APPROVE))
)
may_report = is_signed_in & counts & is_owner
may_ask_time = may_report & ~wants_time
may_judge = is_signed_in & counts & ~is_owner & asked_for_it
may_answer_time = may_judge & wants_time
may_take_part = is_signed_in & counts & (is_owner | asked_for_it)
