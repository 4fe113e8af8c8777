"""What a forum refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class BeginsInThePast(Refusal):
    message = _("Waktu mulai sudah lewat. Pilih waktu yang akan datang.")
    http_status = 422


class NobodyInvited(Refusal):
    message = _("Belum ada yang diundang. Tambahkan instansi atau orang yang diundang lebih dahulu.")
    http_status = 422


class NothingOnTheAgenda(Refusal):
    message = _("Susunan acara masih kosong. Isi sedikitnya satu acara lebih dahulu.")
    http_status = 422


class TooManyPeople(Refusal):
    message = _("Undangan ini tidak cukup untuk orang sebanyak itu. Kurangi nama yang Anda kirim.")
    http_status = 422


class NobodyNamed(Refusal):
    message = _("Sebutkan sedikitnya satu orang yang akan hadir.")
    http_status = 422


class DesksStillOpen(Refusal):
    message = _("Masih ada desk yang belum ditutup. Tutup semua desk lebih dahulu.")
    http_status = 422


class NotSignedYet(Refusal):
    message = _("Masih ada berita acara yang belum terbit. Selesaikan penandatanganannya lebih dahulu.")
    http_status = 422


class AlreadyInvited(Refusal):
    message = _("Yang Anda pilih sudah diundang.")
