"""What may follow what in the life of a forum's follow-up."""

from django.utils.translation import gettext_lazy as _

from consultations.minutes.followups.statuses import WITH_OWNER, Status
from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.follow_ups.policies import may_judge, may_report

OPEN, REPORTED, RETURNED, DONE = Status
HELD = set(WITH_OWNER)

FOLLOW_UP = Lifecycle(
    Transition(
        "report", HELD, REPORTED, may_report, _("Laporkan selesai"), needs_reason=True, tone="primary"
    ),
    Transition("accept", {REPORTED}, DONE, may_judge, _("Terima hasilnya"), tone="primary"),
    Transition(
        "send_back", {REPORTED}, RETURNED, may_judge, _("Minta dilengkapi"), needs_reason=True, tone="danger"
    ),
    Transition("close", HELD, DONE, may_judge, _("Nyatakan selesai"), needs_reason=True),
    Transition("carry", {OPEN, REPORTED, RETURNED}, "", label=_("Dibawa ke forum berikutnya")),
)
