"""What may follow what in the life of a suggestion."""

from django.utils.translation import gettext_lazy as _

from consultations.surveys.policies import may_moderate
from consultations.surveys.statuses import SuggestionStatus
from perkasa.core.lifecycle import Lifecycle, Transition

WAITING, SHOWN, WITHHELD = SuggestionStatus

SUGGESTION = Lifecycle(
    Transition("show", {WAITING, WITHHELD}, SHOWN, may_moderate, _("Tampilkan"), tone="primary"),
    Transition(
        "withhold", {WAITING, SHOWN}, WITHHELD, may_moderate, _("Jangan tampilkan"), needs_reason=True
    ),
)
