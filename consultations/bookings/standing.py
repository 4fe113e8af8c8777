"""Where a booking stands: who has it now, what comes next and by when, in words for its reader."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from consultations.bookings.models import Booking, Status
from consultations.bookings.reading import when
from perkasa.core.words import long_date


@dataclass(frozen=True)
class Standing:
    """A title, what comes next, and how it looks; `is_over` offers another time."""

    title: str
    text: str
    tone: str = "info"
    is_over: bool = False


def standing(booking: Booking, *, now: datetime) -> Standing:
    """The standing of `booking` at `now`."""
    if booking.status == Status.REQUESTED:
        return _requested(booking, now)
    if booking.status == Status.CONFIRMED:
        return _confirmed(booking, now)
    return _OTHERS[Status(booking.status)](booking)


def _requested(booking: Booking, now: datetime) -> Standing:
    due = booking.answer_due or timezone.localdate(now)
    words = {"officer": booking.officer, "due": long_date(due)}
    if booking.has_begun(now):
        text = _("Petugas %(officer)s perlu menutup permohonan ini.") % words
        return Standing(_("Waktunya lewat tanpa jawaban"), text, "danger", is_over=True)
    text = _("Sekarang di meja %(officer)s; jawaban paling lambat %(due)s. Jadwalnya sudah disimpan.")
    if due < timezone.localdate(now):
        return Standing(_("Jawaban terlambat"), text % words, "warning")
    return Standing(_("Menunggu jawaban petugas"), text % words)


def _confirmed(booking: Booking, now: datetime) -> Standing:
    if booking.has_begun(now):
        text = _("Sesudah konsultasi, %(officer)s mencatat hasilnya.") % {"officer": booking.officer}
        return Standing(_("Waktunya sudah tiba"), text)
    return Standing(_("Jadwal sudah dipastikan"), f"{when(booking)}. {booking.place}", "success")


def _displaced(booking: Booking) -> Standing:
    text = _("Petugas berhalangan pada jadwal semula. Pilih jadwal baru; jadwal itu langsung dipastikan.")
    return Standing(_("Jadwal perlu dipilih lagi"), text, "warning")


def _took_place(booking: Booking) -> Standing:
    text = _("Notulanya disusun oleh %(officer)s.") % {"officer": booking.officer}
    return Standing(_("Konsultasi sudah terlaksana"), text, "success")


def _absent(booking: Booking) -> Standing:
    return Standing(
        _("Pemohon tidak hadir"), _("Jadwal baru dapat dipesan kapan saja."), "warning", is_over=True
    )


def _declined(booking: Booking) -> Standing:
    text = _("Alasannya tertulis pada riwayat di bawah. Jadwal lain tetap dapat dipesan.")
    return Standing(_("Permohonan ditolak"), text, "danger", is_over=True)


def _cancelled(booking: Booking) -> Standing:
    text = _("Alasannya tertulis pada riwayat di bawah. Jadwalnya sudah dilepas.")
    return Standing(_("Konsultasi dibatalkan"), text, "warning", is_over=True)


def _expired(booking: Booking) -> Standing:
    text = _("Permohonan ini belum sempat dikirim. Pilih jadwal lagi; isian Anda tetap tersimpan.")
    return Standing(_("Jadwal sudah dilepas"), text, "warning", is_over=True)


def _held(booking: Booking) -> Standing:
    return Standing(_("Sedang diisi pemohon"), _("Jadwal ditahan sementara; belum ada yang perlu dijawab."))


_OTHERS = {
    Status.HELD: _held,
    Status.DISPLACED: _displaced,
    Status.TOOK_PLACE: _took_place,
    Status.ABSENT: _absent,
    Status.DECLINED: _declined,
    Status.CANCELLED: _cancelled,
    Status.EXPIRED: _expired,
}
