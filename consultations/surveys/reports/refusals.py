"""Why a report cannot be written or sent yet, in sentences for its writer."""

from collections.abc import Iterable

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal


class TooFewAnswers(Refusal):
    message = _("Respondennya belum cukup. Laporan dapat disusun mulai dari %(least)s responden.")

    def __init__(self):
        super().__init__(self.message % {"least": settings.SURVEY_SHOWN_FROM})


class PeriodNotOver(NotPossibleNow):
    message = _("Periode ini belum berakhir. Ajukan laporannya setelah hari terakhirnya lewat.")


class PlanMissing(Refusal):
    message = _("Tulis dahulu rencana tindak lanjut untuk unsur dengan nilai terendah.")
    http_status = 422

    @classmethod
    def about(cls, names: Iterable[str]) -> "PlanMissing":
        """The refusal, naming the elements."""
        words = _("Tulis dahulu rencana tindak lanjut untuk unsur dengan nilai terendah: %(names)s.")
        return cls(words % {"names": ", ".join(names)})


class NoLongerOpen(NotPossibleNow):
    message = _("Laporan ini sudah diajukan; rencananya tidak dapat diubah lagi.")
