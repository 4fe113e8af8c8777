"""Why an answer is not taken, in sentences for the person who hears it."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow


class AlreadyAnswered(NotPossibleNow):
    message = _("Penilaian untuk pelayanan ini sudah masuk. Terima kasih.")


class SurveyClosed(NotPossibleNow):
    message = _("Masa pengisian penilaian ini sudah berakhir.")
