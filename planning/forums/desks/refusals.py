"""What a desk refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class ChairIsElsewhere(Refusal):
    message = _(
        "Pimpinan desk ini sudah memimpin desk lain pada waktu yang sama. Pilih waktu atau orang lain."
    )


class NameTaken(Refusal):
    message = _("Forum ini sudah punya desk dengan nama itu.")


class OutsideTheForum(Refusal):
    message = _("Waktu desk harus berada di dalam waktu forumnya.")
    http_status = 422


class DeskClosed(Refusal):
    message = _("Desk ini sudah ditutup. Perubahan hanya lewat berita acara perubahan.")


class NotRunning(Refusal):
    message = _("Butir diputuskan selama forum berlangsung. Mulai forumnya lebih dahulu.")


class DecidedMeanwhile(Refusal):
    message = _(
        "Notulis lain baru saja memutuskan butir ini. Isian Anda masih ada; bandingkan, lalu simpan lagi."
    )


class WordsMissing(Refusal):
    message = _("Tuliskan catatan atau alasannya.")
    http_status = 422


class ItemsLeft(Refusal):
    message = _("Masih ada butir yang belum dibahas. Centang pernyataan di bawah bila memang tidak terbahas.")
    http_status = 422


class NotReadOut(Refusal):
    message = _("Bacakan dahulu hasil butir ini, baru disepakati.")
    http_status = 422


class TakenAlready(Refusal):
    message = _("Salah satu baris itu sudah menjadi butir desk ini. Muat ulang halaman ini.")
