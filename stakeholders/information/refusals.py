"""Why something cannot be done with a request, in words for the person who tried."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class TooManyWaiting(Refusal):
    message = _("Beberapa permohonan Anda masih menunggu jawaban. Tunggu jawabannya, atau tarik salah satu.")


class TooManyFiles(Refusal):
    message = _("Berkas paling banyak lima. Gabungkan yang kecil-kecil.")
    http_status = 422
