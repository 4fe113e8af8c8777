"""What may follow what with an obligation."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.cooperation.obligations.models import Status
from planning.cooperation.obligations.policies import may_settle

S = Status
OBLIGATION = Lifecycle(
    Transition("fulfil", {S.OPEN}, S.DONE, may_settle, _("Catat dipenuhi"), tone="primary"),
    Transition("waive", {S.OPEN}, S.WAIVED, may_settle, _("Bebaskan"), needs_reason=True),
    Transition("reopen", {S.DONE, S.WAIVED}, S.OPEN, may_settle, _("Buka kembali"), needs_reason=True),
)
