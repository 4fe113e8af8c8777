"""What may follow what in the life of a registration."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from stakeholders.registrations.models import OPEN, Status
from stakeholders.registrations.policies import is_applicant, may_verify

WAITING = {Status.SUBMITTED}

REGISTRATION = Lifecycle(
    Transition("submit", OPEN, Status.SUBMITTED, is_applicant, _("Ajukan"), tone="primary"),
    Transition("verify", WAITING, Status.VERIFIED, may_verify, _("Verifikasi"), tone="primary"),
    Transition("ask_more", WAITING, Status.RETURNED, may_verify, _("Minta dilengkapi"), needs_reason=True),
    Transition("refuse", WAITING, Status.REFUSED, may_verify, _("Tolak"), needs_reason=True, tone="danger"),
    Transition("withdraw", OPEN | WAITING, Status.WITHDRAWN, is_applicant, _("Tarik pendaftaran")),
)
