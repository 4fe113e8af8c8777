"""Who may open group sessions and read who comes to them."""

import rules

from consultations.bookings.policies import may_answer
from consultations.services.models import Service
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def serves(actor, service) -> bool:
    """The actor is an active officer of the service."""
    return Service.objects.of_officer(actor).filter(pk=service.pk).exists()


@rules.predicate
def serves_something(actor, nothing) -> bool:
    """The actor is an active officer of some service."""
    return Service.objects.of_officer(actor).exists()


may_open = is_signed_in & (holds(Permission.BOOKINGS_MODERATE) | (holds(Permission.BOOKINGS_ANSWER) & serves))
may_open_some = is_signed_in & (
    holds(Permission.BOOKINGS_MODERATE) | (holds(Permission.BOOKINGS_ANSWER) & serves_something)
)
may_see_participants = may_answer | (is_signed_in & holds(Permission.BOOKINGS_READ_ALL))
