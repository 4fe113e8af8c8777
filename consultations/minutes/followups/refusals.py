"""Why something cannot be done with a follow-up, in sentences for the person who tried."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class TooManyFiles(Refusal):
    message = _("Bukti paling banyak lima berkas. Pilih yang paling penting.")
    http_status = 422


class DateNotLater(Refusal):
    message = _("Tenggat baru harus sesudah tenggat sekarang dan sesudah hari ini.")
    http_status = 422
