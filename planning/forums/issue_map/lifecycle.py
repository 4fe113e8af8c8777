"""What may follow what in the life of an issue."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.issue_map.policies import may_write
from planning.forums.issue_map.statuses import Status

S = Status
ISSUE = Lifecycle(
    Transition("handle", {S.RAISED, S.SETTLED}, S.HANDLED, may_write, _("Sedang ditangani"), tone="primary"),
    Transition("settle", {S.HANDLED}, S.SETTLED, may_write, _("Nyatakan tuntas"), needs_reason=True),
)
