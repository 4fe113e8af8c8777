"""What may follow what with a practice; nobody verifies their own."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.cooperation.practices.models import Status
from planning.cooperation.practices.policies import may_mend, may_verify

S = Status
PRACTICE = Lifecycle(
    Transition("verify", {S.SUBMITTED}, S.VERIFIED, may_verify, _("Verifikasi"), tone="primary"),
    Transition("give_back", {S.SUBMITTED}, S.RETURNED, may_verify, _("Kembalikan"), needs_reason=True),
    Transition(
        "refuse", {S.SUBMITTED}, S.REFUSED, may_verify, _("Tidak diterima"), needs_reason=True, tone="danger"
    ),
    Transition("resubmit", {S.RETURNED}, S.SUBMITTED, may_mend, _("Kirim lagi")),
    Transition("reopen", {S.VERIFIED}, S.SUBMITTED, may_verify, _("Verifikasi ulang"), needs_reason=True),
)
