"""Who may appeal, and who may answer an appeal: never who gave the first answer."""

import rules

from planning.proposals.policies import files_for_the_agency, is_of_the_agency
from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission


@rules.predicate
def gave_the_answer(actor, appeal) -> bool:
    """The actor decided what the appeal is about."""
    return appeal.against_id == actor.pk


@rules.predicate
def is_a_party(actor, appeal) -> bool:
    """The actor has filed the appeal, or belongs to those who propose."""
    return appeal.by_id == actor.pk or is_of_the_agency.test(actor, appeal.proposal)


may_appeal = files_for_the_agency
may_judge = holds(Permission.APPEALS_JUDGE) & ~gave_the_answer & ~is_a_party
