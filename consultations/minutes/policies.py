"""Who may write, review and approve minutes, and who may say that a promise was kept."""

import rules
from django.utils import timezone

from consultations.bookings import policies as bookings
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
def is_owner(actor, follow_up) -> bool:
    """The actor, or an organisation in which they hold a position, promised it."""
    if actor is None or not actor.is_authenticated:
        return False
    return actor.pk == follow_up.owner_id or follow_up.organisation in actor.organisations


@rules.predicate
def serves_the_promise(actor, follow_up) -> bool:
    """The actor may write the minutes that hold it."""
    return may_write.test(actor, follow_up.minutes)


may_write = is_signed_in & serves_the_consultation
may_respond = is_signed_in & is_visitor & is_in_time_to_respond
may_approve = is_signed_in & holds(Permission.MINUTES_APPROVE) & ~is_writer
may_finish = is_signed_in & (is_owner | serves_the_promise)
