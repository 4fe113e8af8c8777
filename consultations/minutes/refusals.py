"""Why something cannot be done with minutes, in sentences for the person who tried."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow


class NotHeldYet(NotPossibleNow):
    message = _("Notula baru dapat ditulis sejak konsultasi dimulai.")


class NotOverYet(NotPossibleNow):
    message = _("Catat dahulu bahwa konsultasi ini terlaksana, lalu ajukan notulanya.")


class NoLongerOpen(NotPossibleNow):
    message = _("Notula ini sudah diajukan atau disetujui, sehingga isinya tidak dapat diubah lagi.")


class ChangedMeanwhile(NotPossibleNow):
    message = _(
        "Orang lain baru saja menyimpan notula ini. Bandingkan dengan isi terbarunya sebelum menyimpan lagi."
    )
