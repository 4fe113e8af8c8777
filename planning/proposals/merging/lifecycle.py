"""The steps of merging, splitting and giving way; those that change no status write the other trail."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.proposals.merging.policies import may_merge
from planning.proposals.statuses import IN_VERIFICATION, Status

MERGED = frozenset({Status.MERGED})
BACK_TO = {Status.SUBMITTED: "apart", Status.RETURNED: "apart_to_mend"}
"""The step that undoes a merging, by the status it ended."""

MERGING = Lifecycle(
    Transition("merge", IN_VERIFICATION, Status.MERGED, may_merge, _("Gabungkan"), needs_reason=True),
    Transition("absorb", IN_VERIFICATION, "", may_merge, _("Terima gabungan"), needs_reason=True),
    Transition("apart", MERGED, Status.SUBMITTED, may_merge, _("Pisahkan"), needs_reason=True),
    Transition("apart_to_mend", MERGED, Status.RETURNED, may_merge, _("Pisahkan"), needs_reason=True),
    Transition("release", IN_VERIFICATION, "", may_merge, _("Lepas gabungan"), needs_reason=True),
    Transition("split", IN_VERIFICATION, Status.SPLIT, may_merge, _("Pecah"), needs_reason=True),
    Transition("arise", {Status.DRAFT}, Status.SUBMITTED, may_merge, _("Menjadi bagian"), needs_reason=True),
    Transition(
        "reassign", {Status.SUBMITTED}, "", may_merge, _("Alihkan perangkat daerah"), needs_reason=True
    ),
    Transition("reschedule", IN_VERIFICATION, "", may_merge, _("Jadwalkan ulang"), needs_reason=True),
    Transition("relate", frozenset(Status) - {Status.DRAFT}, "", may_merge, _("Kaitkan"), needs_reason=True),
)
