"""Who may draft a deed, and who notes its signature."""

import rules

from planning.cooperation import policies
from stakeholders.accounts.policies import is_signed_in


@rules.predicate
def drafts_its_cooperation(actor, deed) -> bool:
    """The actor keeps cooperations, is of the responsible agency, or of a partner."""
    return policies.may_draft.test(actor, deed.cooperation)


@rules.predicate
def works_on_its_cooperation(actor, deed) -> bool:
    """The actor keeps cooperations or is of the responsible agency."""
    return policies.may_work.test(actor, deed.cooperation)


may_draft = is_signed_in & drafts_its_cooperation
may_read = is_signed_in & (drafts_its_cooperation | policies.may_read_all)
may_complete = is_signed_in & works_on_its_cooperation
may_sign = policies.may_keep
