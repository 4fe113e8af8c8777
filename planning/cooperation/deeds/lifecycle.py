"""What may follow what in the life of a deed."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.cooperation.deeds.models import Status
from planning.cooperation.deeds.policies import may_complete, may_sign

S = Status
DEED = Lifecycle(
    Transition("complete", {S.DRAFT}, S.READY, may_complete, _("Nyatakan lengkap"), tone="primary"),
    Transition("reopen", {S.READY}, S.DRAFT, may_complete, _("Buka kembali drafnya"), needs_reason=True),
    Transition("sign", {S.READY}, S.SIGNED, may_sign, _("Catat penandatanganan"), tone="primary"),
)
