"""What may follow what in the standing of an organisation."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition, is_system
from stakeholders.directory.policies import may_manage, may_suspend
from stakeholders.organisations.models import Status

ACTIVE, SUSPENDED, MERGED = Status

ORGANISATION = Lifecycle(
    Transition(
        "suspend", {ACTIVE}, SUSPENDED, may_suspend, _("Tangguhkan"), needs_reason=True, tone="danger"
    ),
    Transition("lift", {SUSPENDED}, ACTIVE, may_manage, _("Cabut penangguhan"), needs_reason=True),
    Transition("resume", {SUSPENDED}, ACTIVE, is_system, _("Penangguhan berakhir")),
    Transition(
        "merge", {ACTIVE, SUSPENDED}, MERGED, may_suspend, _("Gabungkan"), needs_reason=True, tone="danger"
    ),
)
