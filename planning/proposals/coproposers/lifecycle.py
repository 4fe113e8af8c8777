"""What may follow what for somebody who was asked to propose together."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.proposals.coproposers.models import STANDING, Status
from planning.proposals.coproposers.policies import may_answer, may_release

ASKED = frozenset({Status.INVITED})

CO_PROPOSER = Lifecycle(
    Transition("agree", ASKED, Status.AGREED, may_answer, _("Saya bersedia"), tone="primary"),
    Transition("decline", ASKED, Status.DECLINED, may_answer, _("Saya tidak bersedia")),
    Transition("release", STANDING, Status.RELEASED, may_release, _("Lepas")),
)
