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


class MoreAreNamed(Refusal):
    message = _("Yang diundang sudah menyebut lebih banyak orang. Mintalah menjawab lagi lebih dahulu.")
    http_status = 422


class ToldAlready(Refusal):
    message = _("Undangannya sudah terkirim. Tunda atau batalkan forumnya bila undangan harus ditarik.")


class WrongFile(Refusal):
    """The file cannot be taken; the sentence says what to do."""

    http_status = 422


class EnoughFiles(Refusal):
    message = _("Sudah cukup banyak berkas. Hapus dahulu yang tidak perlu.")
    http_status = 422


class WrongCode(Refusal):
    message = _("Kode kehadiran itu tidak cocok. Lihat kodenya di layar depan atau tanya panitia.")
    http_status = 422


class MinutesMissing(Refusal):
    message = _("Notula forum belum final. Edarkan dan sahkan notulanya lebih dahulu.")
    http_status = 422
