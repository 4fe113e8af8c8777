"""What may follow what with a comment: moderators hide it with a reason, let it stand, or show it again."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.proposals.comments.models import Status
from planning.proposals.comments.policies import may_hide, may_moderate

SHOWN, HIDDEN = frozenset({Status.SHOWN}), frozenset({Status.HIDDEN})

COMMENT = Lifecycle(
    Transition("hide", SHOWN, Status.HIDDEN, may_hide, _("Sembunyikan"), needs_reason=True, tone="danger"),
    Transition("keep", SHOWN, "", may_moderate, _("Biarkan tampil")),
    Transition("show", HIDDEN, Status.SHOWN, may_moderate, _("Tampilkan lagi"), needs_reason=True),
)
