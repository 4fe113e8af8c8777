"""Who may ask, answer, object and judge (UU 14/2008 ps. 22, 35, 36)."""

import rules
from django.utils import timezone

from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def asked(actor, request) -> bool:
    """The actor asked for it."""
    return actor is not None and actor.pk == request.account_id


@rules.predicate
def answered(actor, request) -> bool:
    """The actor gave the answer that is objected to."""
    return actor is not None and actor.pk == request.answered_by_id


@rules.predicate
def was_extended(actor, request) -> bool:
    """Its clock was extended before; the law allows that once."""
    return request.extended_at is not None


@rules.predicate
def is_in_time_to_object(actor, request) -> bool:
    """An answer was given not too long ago, or its last day has passed without one."""
    today = timezone.localdate()
    if request.objectable_until is None:
        return request.due_on < today
    return today <= request.objectable_until


is_asker = is_signed_in & asked
may_answer = holds(Permission.INFORMATION_ANSWER) & ~asked
may_extend = may_answer & ~was_extended
may_object = is_asker & is_in_time_to_object
may_judge = holds(Permission.INFORMATION_JUDGE) & ~asked & ~answered
"""Nobody judges their own answer, nor an objection of their own."""
