"""What may follow what in the life of a ticket."""

from django.utils.translation import gettext_lazy as _

from consultations.queue.policies import may_attend, may_leave, may_receive, may_serve
from consultations.queue.statuses import Status
from perkasa.core.lifecycle import Lifecycle, Transition, is_system

WAITING, CALLED, SERVING, SERVED, ABSENT, LEFT, UNSERVED = Status

TICKET = Lifecycle(
    Transition("call", {WAITING}, CALLED, may_receive, _("Panggil")),
    Transition("begin", {CALLED}, SERVING, may_serve, _("Mulai melayani"), tone="primary"),
    Transition("call_again", {CALLED}, "", may_attend, _("Panggil lagi")),
    Transition("return_to_line", {CALLED}, WAITING, may_attend, _("Tidak ada, kembali ke antrean")),
    Transition("mark_absent", {CALLED}, ABSENT, may_attend, _("Tidak hadir")),
    Transition("finish", {SERVING}, SERVED, may_serve, _("Selesai"), tone="primary"),
    Transition("transfer", {WAITING, CALLED, SERVING}, WAITING, may_attend, _("Alihkan")),
    Transition("leave", {WAITING, CALLED}, LEFT, may_leave, _("Batalkan tiket"), tone="danger"),
    Transition("close", {WAITING, CALLED}, UNSERVED, is_system, _("Hari layanan ditutup")),
)
