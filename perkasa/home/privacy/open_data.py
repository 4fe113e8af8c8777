"""What the tables of open data hold about people: who asked for a key, who registered a consumer."""

from django.utils.translation import gettext_lazy as _

from perkasa.api.models import ApiKey, Subscription
from perkasa.home.privacy.holding import Holding

OF_OPEN_DATA = (
    Holding(
        ApiKey,
        _("Kunci API"),
        about=("account",),
        words=("purpose",),
        columns=("code", "purpose", "made_at", "last_used_on", "revoked_at"),
        is_erased=True,
    ),
    Holding(
        Subscription,
        _("Langganan webhook"),
        about=("account",),
        columns=("code", "url", "topics", "made_at", "ended_at"),
        is_erased=True,
    ),
)
