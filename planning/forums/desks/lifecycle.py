"""What may follow what at a desk."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.desks.policies import decides_at_its_desk, may_decide
from planning.forums.desks.statuses import Result, Status

R = Result
OPEN_RESULTS = frozenset(Result)
"""As long as the desk is open, or opened anew for its record, a result may be given again."""

DESK = Lifecycle(
    Transition("close", {Status.OPEN}, Status.CLOSED, may_decide, _("Tutup desk"), tone="primary"),
    Transition("reopen", {Status.CLOSED}, Status.AMENDING, label=_("Buka untuk perubahan")),
    Transition("settle", {Status.AMENDING}, Status.CLOSED, label=_("Perubahan diedarkan")),
)
ITEM = Lifecycle(
    Transition("recommend", OPEN_RESULTS, R.RECOMMENDED, decides_at_its_desk, _("Direkomendasikan")),
    Transition(
        "recommend_with_note", OPEN_RESULTS, R.WITH_NOTE, decides_at_its_desk,
        _("Direkomendasikan dengan catatan"), needs_reason=True,
    ),
    Transition(
        "not_recommend", OPEN_RESULTS, R.NOT_RECOMMENDED, decides_at_its_desk, _("Tidak direkomendasikan"),
        needs_reason=True,
    ),
    Transition("defer", OPEN_RESULTS, R.DEFERRED, decides_at_its_desk, _("Ditangguhkan")),
    Transition("take_back", OPEN_RESULTS, R.PENDING, decides_at_its_desk, _("Belum dibahas")),
    Transition("leave", {R.PENDING}, R.NOT_DISCUSSED, label=_("Tidak terbahas")),
)  # fmt: skip
STEP_TO = {step.target: step.name for step in ITEM}
