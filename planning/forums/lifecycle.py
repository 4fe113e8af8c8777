"""What may follow what in the life of a forum."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.policies import may_call, may_lead
from planning.forums.statuses import Status

S = Status
FORUM = Lifecycle(
    Transition(
        "invite", {S.PLANNED, S.POSTPONED}, S.INVITED, may_call, _("Terbitkan undangan"), tone="primary",
    ),
    Transition("start", {S.INVITED}, S.RUNNING, may_lead, _("Mulai"), tone="primary"),
    Transition("end", {S.RUNNING}, S.DRAFTING, may_lead, _("Tutup rapat"), tone="primary"),
    Transition("conclude", {S.DRAFTING}, S.FINAL, may_lead, _("Nyatakan notula final"), tone="primary"),
    Transition("postpone", {S.PLANNED, S.INVITED}, S.POSTPONED, may_call, _("Tunda"), needs_reason=True),
    Transition(
        "cancel", {S.PLANNED, S.INVITED, S.POSTPONED}, S.CANCELLED, may_call, _("Batalkan"),
        needs_reason=True, tone="danger",
    ),
)  # fmt: skip
