"""What may follow what in the life of a proposal, and who may do it."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.proposals.models import Proposal
from planning.proposals.path.policies import may_redirect, verifies, verifies_the_end
from planning.proposals.policies import files_for_the_agency as files
from planning.proposals.policies import may_accept, may_decide
from planning.proposals.statuses import OPEN, Status

WAITING = frozenset({Status.SUBMITTED})
TO_BE_PLACED = WAITING | {Status.ACCEPTED}
answers = may_decide | verifies
places = may_decide | verifies_the_end

PROPOSAL = Lifecycle(
    Transition("submit", OPEN, Status.SUBMITTED, files, _("Ajukan"), tone="primary"),
    Transition("approve", WAITING, "", verifies, _("Teruskan ke tahap berikutnya"), tone="primary"),
    Transition("redirect", WAITING, "", may_redirect, _("Alihkan perangkat daerah"), needs_reason=True),
    Transition("accept", WAITING, Status.ACCEPTED, may_accept, _("Terima"), tone="primary"),
    Transition("send_back", WAITING, Status.RETURNED, answers, _("Kembalikan"), needs_reason=True),
    Transition("decline", WAITING, Status.DECLINED, answers, _("Tolak"), needs_reason=True, tone="danger"),
    Transition(
        "accommodate", TO_BE_PLACED, Status.ACCOMMODATED, places, _("Nyatakan diakomodir"), tone="primary"
    ),
    Transition(
        "leave_out", TO_BE_PLACED, Status.NOT_ACCOMMODATED, places, _("Nyatakan tidak diakomodir"),
        needs_reason=True, tone="danger",
    ),
    Transition("withdraw", OPEN | WAITING, Status.WITHDRAWN, files, _("Tarik usulan"), needs_reason=True),
)  # fmt: skip
ON_ITS_STAGE = frozenset({"submit", "approve", "redirect", "accommodate", "leave_out"})
"""Steps taken on pages of their own; the others ask for a reason and nothing else."""


def plain_steps(proposal: Proposal, actor) -> list[Transition]:
    """The steps the page of a proposal offers as they are; who verifies answers on the page of the stage."""
    steps = [step for step in PROPOSAL.available(proposal, actor) if step.name not in ON_ITS_STAGE]
    return [step for step in steps if step.policy is not answers or may_decide.test(actor, proposal)]
