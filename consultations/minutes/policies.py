"""Who may write, review and approve minutes, and of which consultations."""

import rules
from django.utils import timezone

from consultations.bookings import policies as bookings
from consultations.bookings.models import Status as BookingStatus
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def serves_the_consultation(actor, minutes) -> bool:
    """The actor may answer for the booking: an officer of its service or a moderator, never who asked."""
    return bookings.may_answer.test(actor, minutes.booking)


@rules.predicate
def is_writer(actor, minutes) -> bool:
    """The actor wrote any of it."""
    return actor is not None and minutes.writers.filter(pk=actor.pk).exists()


@rules.predicate
def is_visitor(actor, minutes) -> bool:
    """The actor asked for the consultation."""
    return bookings.is_requester.test(actor, minutes.booking)


@rules.predicate
def is_in_time_to_respond(actor, minutes) -> bool:
    """The last day of the review has not passed."""
    return minutes.review_due is not None and timezone.localdate() <= minutes.review_due


@rules.predicate
def is_held(actor, booking) -> bool:
    """The consultation is over and took place."""
    return booking.status == BookingStatus.TOOK_PLACE


@rules.predicate
def is_being_held(actor, booking) -> bool:
    """It was promised and its first minute has come: people may be talking right now."""
    return booking.status == BookingStatus.CONFIRMED and booking.has_begun()


may_be_written_of = is_held | is_being_held
may_write = is_signed_in & serves_the_consultation
may_respond = is_signed_in & is_visitor & is_in_time_to_respond
may_approve = is_signed_in & holds(Permission.MINUTES_APPROVE) & ~is_writer
