"""Why somebody cannot serve a consultation."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal


class ColleagueNotFree(Refusal):
    message = _("Rekan itu tidak bertugas atau sudah punya kegiatan lain pada waktu itu. Pilih rekan lain.")


class NotInTheCrew(NotPossibleNow):
    message = _("Petugas itu tidak lagi mendampingi konsultasi ini. Muat ulang halaman ini.")
