"""Who may write the record of a desk, and who answers and signs it."""

import rules

from planning.forums.desks import policies as desks
from planning.forums.policies import may_call
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def decides_at_the_desk(actor, record) -> bool:
    """The actor may decide at the desk whose record it is."""
    return desks.may_decide.test(actor, record.desk)


@rules.predicate
def signs(actor, record) -> bool:
    """The actor is one of those who sign."""
    return any(one.account_id == actor.pk for one in record.signatories.all())


@rules.predicate
def has_signed(actor, record) -> bool:
    """The actor's signature stands already."""
    return any(one.account_id == actor.pk and one.signed_at for one in record.signatories.all())


@rules.predicate
def has_answered(actor, record) -> bool:
    """The actor has said what they think of these words."""
    return any(one.account_id == actor.pk and one.answered_at for one in record.signatories.all())


may_write = is_signed_in & decides_at_the_desk
may_amend = may_write & may_call
may_answer = is_signed_in & signs & ~has_answered
may_sign = is_signed_in & signs & ~has_signed
