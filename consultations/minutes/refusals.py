"""Why something cannot be done with minutes, in sentences for the person who tried."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal


class NotHeldYet(NotPossibleNow):
    message = _("Notula baru dapat ditulis setelah konsultasi dicatat terlaksana.")


class NoLongerOpen(NotPossibleNow):
    message = _("Notula ini sudah diajukan atau disetujui, sehingga isinya tidak dapat diubah lagi.")


class ChangedMeanwhile(NotPossibleNow):
    message = _(
        "Orang lain baru saja menyimpan notula ini. Bandingkan dengan isi terbarunya sebelum menyimpan lagi."
    )


class NobodyAttended(Refusal):
    message = _("Tuliskan paling sedikit satu peserta.")
    http_status = 422


class NotAgreedYet(NotPossibleNow):
    message = _("Tindak lanjut ini baru berlaku setelah notulanya disetujui.")


class AlreadyDone(NotPossibleNow):
    message = _("Tindak lanjut ini sudah dinyatakan selesai.")
