"""What may follow what in the life of a proposal, and who may do it."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.proposals.policies import files_for_the_agency as files
from planning.proposals.policies import may_decide
from planning.proposals.statuses import OPEN, Status

WAITING = frozenset({Status.SUBMITTED})
TO_BE_PLACED = WAITING | {Status.ACCEPTED}
SIMPLE = frozenset({"accept", "send_back", "decline", "withdraw"})
"""Steps that ask for a reason and nothing else: the page of a proposal offers them as they are."""

PROPOSAL = Lifecycle(
    Transition("submit", OPEN, Status.SUBMITTED, files, _("Ajukan"), tone="primary"),
    Transition("accept", WAITING, Status.ACCEPTED, may_decide, _("Terima"), tone="primary"),
    Transition("send_back", WAITING, Status.RETURNED, may_decide, _("Kembalikan"), needs_reason=True),
    Transition("decline", WAITING, Status.DECLINED, may_decide, _("Tolak"), needs_reason=True, tone="danger"),
    Transition(
        "accommodate", TO_BE_PLACED, Status.ACCOMMODATED, may_decide, _("Nyatakan diakomodir"), tone="primary"
    ),
    Transition(
        "leave_out", TO_BE_PLACED, Status.NOT_ACCOMMODATED, may_decide, _("Nyatakan tidak diakomodir"),
        needs_reason=True, tone="danger",
    ),
    Transition("withdraw", OPEN | WAITING, Status.WITHDRAWN, files, _("Tarik usulan"), needs_reason=True),
)  # fmt: skip
