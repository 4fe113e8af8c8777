"""Who may read a preparation sheet."""

import rules

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_officer_of_booking(actor, booking) -> bool:
    """The actor serves this very consultation, leading or accompanying."""
    return booking.officer_times.filter(officer__account=actor).exists()


@rules.predicate
def is_sent(actor, booking) -> bool:
    """It was really asked for."""
    return booking.requested_at is not None


may_prepare = is_signed_in & is_sent & (is_officer_of_booking | holds(Permission.BOOKINGS_MODERATE))
