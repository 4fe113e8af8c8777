"""What may follow what with an appeal, and how a granted one opens its proposal again."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition, is_system
from planning.proposals.answers.models import Status
from planning.proposals.answers.policies import may_judge
from planning.proposals.statuses import REFUSED
from planning.proposals.statuses import Status as ProposalStatus

FILED = frozenset({Status.FILED})

APPEAL = Lifecycle(
    Transition("grant", FILED, Status.GRANTED, may_judge, _("Kabulkan"), needs_reason=True, tone="primary"),
    Transition("reject", FILED, Status.REJECTED, may_judge, _("Tidak kabulkan"), needs_reason=True),
)
REOPENING = Lifecycle(Transition("reopen", REFUSED, ProposalStatus.SUBMITTED, is_system, _("Buka kembali")))
"""Taken by the portal itself once an appeal was granted."""
