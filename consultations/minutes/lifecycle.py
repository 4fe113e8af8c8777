"""What may follow what in the life of minutes."""

from django.utils.translation import gettext_lazy as _

from consultations.minutes.models import Status
from consultations.minutes.policies import may_approve, may_respond, may_write
from perkasa.core.lifecycle import Lifecycle, Transition, is_system

DRAFT, IN_REVIEW, OBJECTED, SUBMITTED, RETURNED, APPROVED = Status

MINUTES = Lifecycle(
    Transition(
        "submit", {DRAFT, OBJECTED, RETURNED}, IN_REVIEW, may_write, _("Ajukan persetujuan"), tone="primary"
    ),
    Transition("agree", {IN_REVIEW}, SUBMITTED, may_respond, _("Setujui isi notula"), tone="primary"),
    Transition(
        "object", {IN_REVIEW}, OBJECTED, may_respond, _("Ajukan keberatan"), needs_reason=True, tone="danger"
    ),
    Transition("close_review", {IN_REVIEW}, SUBMITTED, is_system, _("Masa tinjau berakhir")),
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
