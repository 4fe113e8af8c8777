"""Who may write an addendum to issued minutes, and who may issue it."""

import rules

from consultations.minutes import policies as minutes
from stakeholders.accounts.policies import holds, is_signed_in
from stakeholders.accounts.roles import Permission


@rules.predicate
def has_a_paper(actor, of) -> bool:
    """The minutes stand as a paper, whose words nobody changes any more."""
    return of.paper_id is not None


@rules.predicate
def is_writer(actor, addendum) -> bool:
    """The actor wrote it."""
    return actor is not None and actor.pk == addendum.written_by_id


may_correct = minutes.may_write & has_a_paper
may_approve = is_signed_in & holds(Permission.MINUTES_APPROVE) & ~is_writer
