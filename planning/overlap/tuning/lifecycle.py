"""What may follow what in the life of a version of the formula."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.overlap.tuning.models import Status
from stakeholders.accounts.policies import holds
from stakeholders.accounts.roles import Permission

may_tune = holds(Permission.REFERENCE_MANAGE)

FORMULA = Lifecycle(
    Transition(
        "accept", {Status.PROPOSED, Status.RETIRED}, Status.IN_FORCE, may_tune, _("Pakai rumus ini"),
        tone="primary",
    ),
    Transition("decline", {Status.PROPOSED}, Status.DECLINED, may_tune, _("Jangan pakai"), needs_reason=True),
    Transition(
        "retire", {Status.IN_FORCE}, Status.RETIRED, may_tune, _("Kembali ke bobot bawaan"), needs_reason=True
    ),
)  # fmt: skip
