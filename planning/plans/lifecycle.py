"""What may follow what in the life of a plan, and who may do it (Permendagri 86/2017)."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.plans.models import OPEN, Status
from planning.plans.policies import may_edit, may_manage

S = Status
PLAN = Lifecycle(
    Transition("outline", {S.DRAFT}, S.OUTLINE, may_edit, _("Jadikan rancangan awal"), tone="primary"),
    Transition("propose", {S.OUTLINE}, S.PROPOSED, may_edit, _("Jadikan rancangan"), tone="primary"),
    Transition("finalise", {S.PROPOSED}, S.FINAL, may_edit, _("Jadikan rancangan akhir"), tone="primary"),
    Transition("fix", OPEN, S.FIXED, may_manage, _("Tetapkan")),
    Transition("reopen", OPEN - {S.DRAFT}, S.DRAFT, may_edit, _("Kembalikan ke draf"), needs_reason=True),
    Transition("supersede", {S.FIXED}, S.SUPERSEDED, label=_("Gantikan")),
)
