"""Why a step in the register cannot be taken, in words for the moderator who tried."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import NotPossibleNow, Refusal


class NobodyNamed(Refusal):
    message = _(
        "Sebut dahulu orang yang terkena, atau tulis dalam alasan bagaimana mereka sudah diberi tahu."
    )


class NotToldYet(Refusal):
    message = _("Beri tahu dahulu orangnya, dan catat surat kepada lembaga yang berwenang.")


class NoLongerOpen(NotPossibleNow):
    message = _("Catatan ini sudah ditutup, jadi isinya tidak dapat diubah lagi.")


class WrongMoment(Refusal):
    message = _("Waktunya harus sesudah kejadian diketahui dan tidak boleh di masa depan.")
    http_status = 422
