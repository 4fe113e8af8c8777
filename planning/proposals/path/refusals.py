"""What is refused to those who verify."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class AlreadyAnswered(Refusal):
    message = _("Usulan ini sudah diputuskan pada tahap ini. Muat ulang daftar untuk melihat yang tersisa.")


class TooClose(Refusal):
    message = _(
        "Anda menyatakan benturan kepentingan atas usulan ini, sehingga putusannya diserahkan kepada "
        "verifikator lain."
    )
    http_status = 403


class WordsMissing(Refusal):
    message = _("Tuliskan catatan atau alasannya, agar pengusul tahu mengapa.")
    http_status = 422


class CodeMissing(Refusal):
    message = _("Pilih kode alasan penolakan.")
    http_status = 422


class AgencyMissing(Refusal):
    message = _("Pilih perangkat daerah tujuan yang lain dari sekarang.")
    http_status = 422


class NotAVerifier(Refusal):
    message = _("Orang itu tidak berwenang memverifikasi usulan ini. Pilih verifikator lain.")
    http_status = 422


class ScoreMissing(Refusal):
    message = _("Isi nilai setiap kriteria, dari 0 sampai 100.")
    http_status = 422
