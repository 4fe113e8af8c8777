"""When the office says no to another key."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class EnoughKeys(Refusal):
    message = _("Anda sudah mempunyai lima kunci. Cabut satu sebelum meminta yang baru.")
