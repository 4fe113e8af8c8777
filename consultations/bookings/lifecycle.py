"""What may follow what in the life of a booking."""

from django.utils.translation import gettext_lazy as _

from consultations.bookings.models import Status
from consultations.bookings.policies import (
    is_asker,
    is_of_a_session,
    may_answer,
    may_call_off,
    may_change_crew,
    may_close,
    may_confirm,
    may_displace,
    may_mark_absent,
    may_move,
    may_rebook,
    may_withdraw,
)
from perkasa.core.lifecycle import Lifecycle, Transition, is_system

HELD, REQUESTED, CONFIRMED, DISPLACED, TOOK_PLACE, ABSENT, DECLINED, CANCELLED, EXPIRED = Status

BOOKING = Lifecycle(
    Transition("submit", {HELD}, REQUESTED, is_asker, _("Ajukan"), tone="primary"),
    Transition("release", {HELD}, EXPIRED, is_asker, _("Lepaskan jadwal")),
    Transition("expire", {HELD}, EXPIRED, is_system, _("Penahanan berakhir")),
    Transition("confirm", {REQUESTED}, CONFIRMED, may_confirm, _("Pastikan jadwal"), tone="primary"),
    Transition("decline", {REQUESTED}, DECLINED, may_answer, _("Tolak"), needs_reason=True, tone="danger"),
    Transition("conclude", {CONFIRMED}, TOOK_PLACE, may_close, _("Sudah terlaksana"), tone="primary"),
    Transition("mark_absent", {CONFIRMED}, ABSENT, may_mark_absent, _("Pemohon tidak hadir")),
    Transition("move", {REQUESTED, CONFIRMED}, "", may_move, _("Pindah jadwal"), needs_reason=True),
    Transition(
        "follow", {HELD, REQUESTED, CONFIRMED}, "", is_system & is_of_a_session, _("Mengikuti sesinya")
    ),
    Transition("cover", {REQUESTED, CONFIRMED}, "", may_change_crew, _("Ganti petugas"), needs_reason=True),
    Transition("accompany", {REQUESTED, CONFIRMED}, "", may_change_crew, _("Tambah petugas pendamping")),
    Transition("leave_out", {REQUESTED, CONFIRMED}, "", may_change_crew, _("Lepas petugas pendamping")),
    Transition(
        "displace",
        {REQUESTED, CONFIRMED},
        DISPLACED,
        may_displace,
        _("Minta pemohon memilih jadwal lain"),
        needs_reason=True,
    ),
    Transition("rebook", {DISPLACED}, CONFIRMED, may_rebook, _("Pilih jadwal baru"), needs_reason=True),
    Transition(
        "cancel",
        {REQUESTED, CONFIRMED, DISPLACED},
        CANCELLED,
        may_withdraw,
        _("Batalkan permohonan"),
        needs_reason=True,
        tone="danger",
    ),
    Transition(
        "call_off",
        {CONFIRMED},
        CANCELLED,
        may_call_off,
        _("Batalkan jadwal"),
        needs_reason=True,
        tone="danger",
    ),
)
