"""What a person may say after the checks; any change of either side sets it back to unchecked."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.alignment.decisions import Decision, Verdict
from planning.alignment.policies import may_judge

V = Verdict
CHECKED = Lifecycle(
    Transition(
        "confirm", {V.ALIGNED, V.PARTLY_ALIGNED, V.NOT_ALIGNED}, Decision.CONFIRMED, may_judge,
        _("Konfirmasi"), tone="primary",
    ),
    Transition(
        "exempt", {V.PARTLY_ALIGNED, V.NOT_ALIGNED}, Decision.EXEMPTED, may_judge, _("Kecualikan"),
        needs_reason=True,
    ),
)  # fmt: skip
