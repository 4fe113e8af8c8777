"""What may follow what in the life of a turn."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.lifecycle import Lifecycle, Transition
from planning.forums.timetable.policies import may_run
from planning.forums.timetable.statuses import Status

S = Status
TURN = Lifecycle(
    Transition("begin", {S.WAITING}, S.RUNNING, may_run, _("Mulai"), tone="primary"),
    Transition("finish", {S.RUNNING}, S.DONE, may_run, _("Selesai"), tone="primary"),
    Transition("skip", {S.WAITING}, S.ABSENT, may_run, _("Tidak hadir")),
    Transition("recall", {S.ABSENT}, S.WAITING, may_run, _("Panggil lagi")),
)
