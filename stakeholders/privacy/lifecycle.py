"""What may follow what in the life of a request about one's own data."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from stakeholders.privacy.models import Status
from stakeholders.privacy.policies import may_answer, may_cancel

RECEIVED, FULFILLED, REFUSED, CANCELLED = Status

PRIVACY = Lifecycle(
    Transition("fulfil", {RECEIVED}, FULFILLED, may_answer, _("Kabulkan"), tone="primary"),
    Transition("refuse", {RECEIVED}, REFUSED, may_answer, _("Tolak"), needs_reason=True, tone="danger"),
    Transition("cancel", {RECEIVED}, CANCELLED, may_cancel, _("Batalkan permohonan")),
)
