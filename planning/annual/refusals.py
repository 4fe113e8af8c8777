"""What an annual report refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal


class YearNotBegun(Refusal):
    message = _("Tahun itu belum dimulai.")
    http_status = 422


class YearNotOver(NotPossibleNow):
    message = _("Tahunnya belum berakhir. Terbitkan laporannya setelah 31 Desember lewat.")


class WordsMissing(Refusal):
    message = _("Tulis dahulu pengantar dan capaian utamanya.")
    http_status = 422


class NoLongerOpen(NotPossibleNow):
    message = _("Laporan ini sudah terbit; isinya tidak dapat diubah lagi.")
