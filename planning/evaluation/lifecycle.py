"""What may follow what in the life of a report: agency, planner, head; each freezes what is below."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.evaluation.policies import may_certify, may_fill, may_reopen, may_verify
from planning.evaluation.statuses import OPEN, Status

S = Status
EVALUATION = Lifecycle(
    Transition("send", OPEN, S.SENT, may_fill, _("Kirim laporan"), tone="primary"),
    Transition("verify", {S.SENT}, S.VERIFIED, may_verify, _("Nyatakan terverifikasi"), tone="primary"),
    Transition("send_back", {S.SENT}, S.RETURNED, may_verify, _("Kembalikan"), needs_reason=True),
    Transition("certify", {S.VERIFIED}, S.FINAL, may_certify, _("Sahkan"), tone="primary"),
    Transition("look_again", {S.VERIFIED}, S.SENT, may_certify, _("Minta periksa lagi"), needs_reason=True),
    Transition("reopen", {S.FINAL}, "", may_reopen, _("Buka kembali"), needs_reason=True),
    Transition("supersede", {S.FINAL}, S.SUPERSEDED, label=_("Gantikan")),
)
