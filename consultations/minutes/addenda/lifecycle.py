"""What may follow what in the life of an addendum."""

from django.utils.translation import gettext_lazy as _

from consultations.minutes.addenda.models import Status
from consultations.minutes.addenda.policies import may_approve
from perkasa.core.lifecycle import Lifecycle, Transition

SUBMITTED, DECLINED, APPROVED = Status

ADDENDUM = Lifecycle(
    Transition(
        "approve", {SUBMITTED}, APPROVED, may_approve, _("Terbitkan adendum"), tone="primary",
        is_signature=True,
    ),
    Transition(
        "decline", {SUBMITTED}, DECLINED, may_approve, _("Tolak adendum"), needs_reason=True, tone="danger"
    ),
)  # fmt: skip
