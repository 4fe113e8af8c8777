"""What may follow what while a breach is handled; whom to tell moves no status."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from stakeholders.privacy.breaches.models import Status
from stakeholders.privacy.breaches.policies import may_handle

OPEN = {Status.OPEN}

BREACH = Lifecycle(
    Transition("name_people", OPEN, "", may_handle, _("Sebut orang yang terkena")),
    Transition("tell_people", OPEN, "", may_handle, _("Beri tahu orangnya"), tone="primary"),
    Transition("tell_authority", OPEN, "", may_handle, _("Catat surat kepada lembaga")),
    Transition("close", OPEN, Status.CLOSED, may_handle, _("Selesai ditangani"), needs_reason=True),
    Transition("dismiss", OPEN, Status.DISMISSED, may_handle, _("Bukan kegagalan"), needs_reason=True),
)
