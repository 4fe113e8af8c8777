"""What may follow what in the life of an annual report."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.annual.models import Status
from planning.annual.policies import may_issue

REPORT = Lifecycle(
    Transition(
        "issue", {Status.DRAFT}, Status.ISSUED, may_issue, _("Terbitkan"), tone="primary", is_signature=True
    ),
)
