"""The admin of this app, where Django looks for it."""

from perkasa.api.dumps.admin import DumpAdmin
from perkasa.api.keys.admin import ApiKeyAdmin
from perkasa.api.webhooks.admin import DeliveryAdmin, SubscriptionAdmin

__all__ = ["ApiKeyAdmin", "DeliveryAdmin", "DumpAdmin", "SubscriptionAdmin"]
