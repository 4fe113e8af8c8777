"""What cooperation refuses, in sentences."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class NotReady(Refusal):
    """The step needs things that are not there yet; the sentence names them."""

    http_status = 422

    def __init__(self, missing: Iterable):
        words = "; ".join(str(condition.words) for condition in missing)
        super().__init__(_("Belum dapat dilanjutkan. Yang masih kurang: %s.") % words)


class EndsBeforeItBegins(Refusal):
    message = _("Tanggal berakhir harus sesudah tanggal mulai.")
    http_status = 422


class NoSuchOrigin(Refusal):
    message = _("Asal gagasan ini tidak dikenal. Mulailah lagi dari halaman forum atau temuannya.")
    http_status = 422
