"""What a record refuses, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class DeskStillOpen(Refusal):
    message = _("Tutup desk lebih dahulu, baru berita acaranya disusun.")
    http_status = 422


class NobodySigns(Refusal):
    message = _("Pilih sedikitnya satu orang yang menandatangani.")
    http_status = 422


class AnotherText(Refusal):
    message = _("Berita acara ini sudah berubah sejak Anda membacanya. Baca isinya sekarang, lalu jawab.")


class ChangedMeanwhile(Refusal):
    message = _(
        "Berita acara ini baru saja diubah orang lain. Isian Anda masih ada; bandingkan, lalu simpan lagi."
    )
