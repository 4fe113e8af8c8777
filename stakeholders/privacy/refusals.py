"""What can be said no to, in words for the person who asked."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class AskedAlready(Refusal):
    message = _("Permohonan seperti ini sudah kami terima dan sedang diproses.")


class CopyOnItsWay(Refusal):
    message = _("Salinan data Anda sedang disiapkan. Kami mengirim e-mail begitu siap.")


class NotAsked(Refusal):
    message = _("NIK Anda tidak sedang diminta.")


class NotGivenYet(Refusal):
    message = _("NIK orang ini belum diberikan.")


class TooManyComparisons(Refusal):
    message = _("Anda sudah terlalu sering membandingkan NIK. Coba lagi satu jam lagi.")
    http_status = 429


class AskedForAnother(Refusal):
    message = _("NIK orang ini sudah diminta atau sudah diberikan.")


class StillNeeded(Refusal):
    """Something open needs the person; the sentences say what."""

    def __init__(self, sentences: Iterable[str]):
        self.sentences = list(sentences)
        parts = " ".join(map(str, self.sentences))
        super().__init__(_("Data belum dapat dihapus. %(parts)s") % {"parts": parts})
