"""What may follow what in the life of a follow-up."""

from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups.policies import may_answer_time, may_ask_time, may_judge, may_report
from consultations.minutes.followups.statuses import WITH_OWNER, Status
from perkasa.core.lifecycle import Lifecycle, Transition

OPEN, REPORTED, RETURNED, DONE = Status
HELD = set(WITH_OWNER)

FOLLOW_UP = Lifecycle(
    Transition(
        "report", HELD, REPORTED, may_report, _("Laporkan selesai"), needs_reason=True, tone="primary"
    ),
    Transition("ask_time", HELD, "", may_ask_time, _("Minta perpanjangan"), needs_reason=True),
    Transition("accept", {REPORTED}, DONE, may_judge, _("Terima hasilnya"), tone="primary"),
    Transition(
        "send_back", {REPORTED}, RETURNED, may_judge, _("Minta dilengkapi"), needs_reason=True, tone="danger"
    ),
    Transition("grant_time", HELD, "", may_answer_time, _("Beri perpanjangan"), tone="primary"),
    Transition(
        "refuse_time", HELD, "", may_answer_time, _("Tolak perpanjangan"), needs_reason=True, tone="danger"
    ),
    Transition("close", HELD, DONE, may_judge, _("Nyatakan selesai"), needs_reason=True),
)
