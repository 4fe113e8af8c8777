"""What decisions and follow-ups refuse, in sentences."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class OwnerMissing(Refusal):
    message = _("Sebutkan satu penanggung jawab dan tenggat tindak lanjutnya.")
    http_status = 422


class DeskOfAnotherForum(Refusal):
    message = _("Desk itu bukan desk forum ini.")
    http_status = 422


class TooManyProofs(Refusal):
    message = _("Paling banyak lima berkas bukti untuk satu tindak lanjut.")
    http_status = 422
