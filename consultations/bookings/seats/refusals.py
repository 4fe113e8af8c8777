"""Why a session cannot be opened, in sentences for the officer."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class SessionRefused(Refusal):
    http_status = 422


class BeginsInThePast(SessionRefused):
    message = _("Waktu mulai sudah lewat. Pilih waktu yang akan datang.")


class ClosesTooLate(SessionRefused):
    message = _("Pendaftaran harus ditutup sesudah sekarang dan sebelum sesi dimulai.")


class OfficerDoesNotServe(SessionRefused):
    message = _("Petugas ini tidak melayani layanan itu. Pilih petugas lain.")


class OfficerBusy(Refusal):
    message = _("Petugas sudah punya pertemuan pada waktu itu. Pilih waktu atau petugas lain.")


class OfficerAway(Refusal):
    message = _("Petugas cuti, tugas luar atau tidak ada pada waktu itu. Pilih waktu atau petugas lain.")


class RoomNotFree(Refusal):
    message = _("Ruang itu tutup atau sudah dipakai pada waktu itu. Pilih waktu atau ruang lain.")


class NoRoomFree(Refusal):
    message = _("Tidak ada ruang kosong pada waktu itu. Pilih waktu lain atau adakan secara daring.")
