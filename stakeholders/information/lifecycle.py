"""What may follow what in the life of a request for public information."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from stakeholders.information.models import Status
from stakeholders.information.policies import is_asker, may_answer, may_extend, may_judge, may_object

WAITING, DISPUTED = {Status.RECEIVED}, {Status.OBJECTED}
ANSWERED_OR_LATE = {Status.RECEIVED, Status.ANSWERED, Status.REFUSED}

INFORMATION = Lifecycle(
    Transition("answer", WAITING, Status.ANSWERED, may_answer, _("Jawab"), tone="primary"),
    Transition("extend", WAITING, "", may_extend, _("Perpanjang sekali"), needs_reason=True),
    Transition("refuse", WAITING, Status.REFUSED, may_answer, _("Tolak"), needs_reason=True, tone="danger"),
    Transition("withdraw", WAITING, Status.WITHDRAWN, is_asker, _("Tarik permohonan")),
    Transition(
        "object_to", ANSWERED_OR_LATE, Status.OBJECTED, may_object, _("Ajukan keberatan"), needs_reason=True
    ),
    Transition("grant", DISPUTED, Status.GRANTED, may_judge, _("Terima keberatan"), tone="primary"),
    Transition(
        "dismiss", DISPUTED, Status.DISMISSED, may_judge, _("Tolak keberatan"), needs_reason=True,
        tone="danger",
    ),
)  # fmt: skip
