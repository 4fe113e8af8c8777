"""What may follow what in the life of the minutes of a forum."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.minutes.policies import may_write
from planning.forums.minutes.statuses import OPEN, Status

S = Status
MINUTES = Lifecycle(
    Transition("circulate", OPEN, S.CIRCULATED, may_write, _("Edarkan kepada peserta"), tone="primary"),
    Transition("object", {S.CIRCULATED}, S.OBJECTED, label=_("Ada keberatan")),
    Transition(
        "finalise", {S.CIRCULATED}, S.FINAL, may_write, _("Sahkan notula"), tone="primary", is_signature=True
    ),
)
