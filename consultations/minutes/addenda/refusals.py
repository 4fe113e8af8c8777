"""Why issued minutes cannot be corrected now, in sentences for the person who tried."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow


class OneWaitsAlready(NotPossibleNow):
    message = _("Adendum lain untuk notula ini masih menunggu persetujuan. Tunggu sampai diputuskan.")


class NoPaperYet(NotPossibleNow):
    message = _("Naskah notula ini belum terbit. Perbaiki isinya langsung.")
