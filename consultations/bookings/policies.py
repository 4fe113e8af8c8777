"""Who may do what to a booking."""

from datetime import timedelta

import rules
from django.conf import settings
from django.utils import timezone

from consultations.bookings.statuses import Status
from consultations.services.models import Officer
from perkasa.core.lifecycle import is_system
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def is_requester(actor, booking) -> bool:
    """The actor asked for it."""
    return actor is not None and actor.pk == booking.requested_by_id


@rules.predicate
def is_registrar(actor, booking) -> bool:
    """The actor registered it for somebody else."""
    return actor is not None and actor.pk == booking.registrar_id


@rules.predicate
def is_officer_of_service(actor, booking) -> bool:
    """The actor is an active officer of the booked service."""
    return Officer.objects.active().filter(account=actor, services=booking.service_id).exists()


@rules.predicate
def has_begun(actor, booking) -> bool:
    """Its first minute has come."""
    return booking.has_begun()


@rules.predicate
def is_missed(actor, booking) -> bool:
    """It began so long ago that who is not there is absent (`BOOKING_ABSENT_AFTER_MINUTES`)."""
    return booking.has_begun(timezone.now() - timedelta(minutes=settings.BOOKING_ABSENT_AFTER_MINUTES))


@rules.predicate
def is_in_time_to_change(actor, booking) -> bool:
    """Whoever asked for it may still change it: the service says how many hours ahead."""
    return timezone.now() < booking.changeable_until


@rules.predicate
def confirms_itself(actor, booking) -> bool:
    """Its service promises a time without anybody's approval, and so does every seat of a session."""
    return booking.seat_id is not None or not booking.service.needs_approval


@rules.predicate
def is_of_a_session(actor, booking) -> bool:
    """It is a group session or a seat of one: its time is not its own to change."""
    return booking.session_id is not None


@rules.predicate
def is_session(actor, booking) -> bool:
    """It is the time of a group session itself."""
    return booking.is_session


@rules.predicate
def is_displaced(actor, booking) -> bool:
    """Nobody serves its time any more."""
    return booking.status == Status.DISPLACED


is_asker = is_signed_in & (is_requester | is_registrar)
may_answer = (
    is_signed_in
    & (~is_requester | is_session)
    & (holds(Permission.BOOKINGS_MODERATE) | (holds(Permission.BOOKINGS_ANSWER) & is_officer_of_service))
)
may_still_answer = may_answer & ~has_begun
may_call_off = may_still_answer | (is_system & is_of_a_session & ~has_begun)
may_confirm = (is_system & confirms_itself & ~has_begun) | may_still_answer
may_withdraw = is_asker & is_in_time_to_change & ~has_begun & ~is_session
may_move = ((may_withdraw | may_still_answer) & ~is_of_a_session) | (is_session & may_still_answer)
may_change_crew = may_still_answer
may_displace = may_still_answer & ~is_of_a_session
may_rebook = (is_asker & is_in_time_to_change) | may_answer
may_rebook_it = may_rebook & is_displaced
may_close = may_answer & has_begun
may_mark_absent = may_answer & is_missed & ~is_session
