"""What may follow what for a place in the line."""

from django.utils.translation import gettext_lazy as _

from consultations.bookings.line.policies import is_theirs
from consultations.bookings.line.statuses import Status
from perkasa.core.lifecycle import Lifecycle, Transition, is_system

WAITING, OFFERED, TAKEN, DECLINED, LAPSED, LEFT, CLOSED = Status

LINE = Lifecycle(
    Transition("offer", {WAITING}, OFFERED, is_system, _("Ditawari")),
    Transition("take", {OFFERED}, TAKEN, is_system, _("Tawaran diterima")),
    Transition("turn_down", {OFFERED}, DECLINED, is_theirs, _("Tidak mengambil")),
    Transition("lapse", {OFFERED}, LAPSED, is_system, _("Tawaran lewat")),
    Transition("leave", {WAITING}, LEFT, is_theirs, _("Keluar dari antrean")),
    Transition("close", {WAITING, OFFERED}, CLOSED, is_system, _("Antrean ditutup")),
)
