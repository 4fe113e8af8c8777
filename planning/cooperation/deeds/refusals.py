"""What a deed refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class ChangedMeanwhile(Refusal):
    message = _(
        "Pihak lain baru saja mengubah paragraf yang sama. Ketikan Anda masih ada di bawah; bandingkan "
        "dengan isi sekarang, lalu simpan lagi."
    )


class ChaptersMissing(Refusal):
    message = _("Masih ada bab wajib yang kosong. Isi semuanya lebih dahulu.")
    http_status = 422


class RemarksOpen(Refusal):
    message = _("Masih ada komentar yang belum diselesaikan.")
    http_status = 422


class NotNow(Refusal):
    message = _("Naskah ini tidak disusun atau ditandatangani pada tahap ini.")


class NumberTaken(Refusal):
    message = _("Nomor naskah ini sudah dipakai. Periksa buku nomornya.")
    http_status = 422


class AlreadyThere(Refusal):
    message = _("Naskah ini sudah ada pada kerja sama ini.")


class NoPower(Refusal):
    message = _("Ada pihak tanpa penanda tangan yang berwenang. Lengkapi penanda tangan atau surat kuasanya.")
    http_status = 422


class LongerThanTheAgreement(Refusal):
    message = _("Perjanjian tidak boleh berakhir sesudah Kesepakatan Bersamanya.")
    http_status = 422


class NotADay(Refusal):
    message = _("Tanggal berakhir harus sesudah tanggal penandatanganan.")
    http_status = 422
