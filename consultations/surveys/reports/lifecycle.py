"""What may follow what in the life of a report."""

from django.utils.translation import gettext_lazy as _

from consultations.surveys.reports.policies import may_approve, may_write
from consultations.surveys.reports.statuses import Status
from perkasa.core.lifecycle import Lifecycle, Transition

DRAFT, SUBMITTED, RETURNED, APPROVED = Status

REPORT = Lifecycle(
    Transition("submit", {DRAFT, RETURNED}, SUBMITTED, may_write, _("Ajukan persetujuan"), tone="primary"),
    Transition(
        "approve",
        {SUBMITTED},
        APPROVED,
        may_approve,
        _("Setujui dan terbitkan"),
        tone="primary",
        is_signature=True,
    ),
    Transition(
        "send_back", {SUBMITTED}, RETURNED, may_approve, _("Kembalikan"), needs_reason=True, tone="danger"
    ),
)
