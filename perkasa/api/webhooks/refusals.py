"""When the office says no to a subscription."""

from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal


class EnoughSubscriptions(Refusal):
    message = _("Anda sudah mempunyai lima langganan. Akhiri satu sebelum mendaftarkan yang baru.")
