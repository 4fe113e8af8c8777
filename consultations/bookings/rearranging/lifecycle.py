"""What may follow what in the life of a mass move."""

from django.utils.translation import gettext_lazy as _

from consultations.bookings.rearranging.models import Status
from consultations.bookings.rearranging.policies import may_rearrange
from perkasa.core.lifecycle import Lifecycle, Transition

PLANNED, SENT, DROPPED = Status

REARRANGEMENT = Lifecycle(
    Transition("send", {PLANNED}, SENT, may_rearrange, _("Laksanakan dan beri tahu semua"), tone="primary"),
    Transition("drop", {PLANNED}, DROPPED, may_rearrange, _("Batalkan rencana"), tone="danger"),
)
