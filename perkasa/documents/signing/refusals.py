"""Why a paper cannot be signed, in sentences for the person who tried; nothing has changed then."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal


class NoPdfYet(NotPossibleNow):
    message = _("Berkas PDF naskah ini belum selesai dibuat. Coba lagi sebentar lagi.")


class SignedAlready(NotPossibleNow):
    message = _("Naskah ini sudah Anda tanda tangani.")


class CopyKeptAlready(NotPossibleNow):
    message = _("Salinan ini sudah disimpan.")


class NotASignedCopy(Refusal):
    message = _("Ini naskah aslinya. Unggah pindaian lembar yang sudah ditandatangani.")
    http_status = 422


class NotAPage(Refusal):
    message = _("Unggah hasil pindai sebagai PDF, JPG, atau PNG.")
    http_status = 422


class ProviderAway(Refusal):
    message = _("Penyedia tanda tangan tidak dapat dihubungi. Tidak ada yang berubah; coba lagi nanti.")
    http_status = 503


class ProviderSilent(Refusal):
    message = _(
        "Penyedia tanda tangan tidak menjawab pada waktunya. Naskah belum tercatat bertanda tangan; "
        "Anda dapat mencoba lagi, nomornya tetap sama."
    )
    http_status = 503


class ProviderRefused(Refusal):
    message = _("Penyedia tanda tangan menolak permintaan ini.")
    http_status = 422


class AnswerNotSigned(Refusal):
    message = _("Jawaban penyedia bukan PDF yang bertanda tangan, sehingga tidak disimpan. Beri tahu admin.")
    http_status = 502
