"""What may follow what in the life of a proposal, and who may do it."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.proposals.models import OPEN, Status
from planning.proposals.policies import files_for_the_agency as files
from planning.proposals.policies import may_decide

WAITING = frozenset({Status.SUBMITTED})

PROPOSAL = Lifecycle(
    Transition("submit", OPEN, Status.SUBMITTED, files, _("Ajukan"), tone="primary"),
    Transition("accept", WAITING, Status.ACCEPTED, may_decide, _("Terima"), tone="primary"),
    Transition("send_back", WAITING, Status.RETURNED, may_decide, _("Kembalikan"), needs_reason=True),
    Transition("decline", WAITING, Status.DECLINED, may_decide, _("Tolak"), needs_reason=True, tone="danger"),
    Transition("withdraw", OPEN | WAITING, Status.WITHDRAWN, files, _("Tarik usulan"), needs_reason=True),
)
