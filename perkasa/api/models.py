"""The models of this app, where Django looks for them."""

from perkasa.api.dumps.models import Dump, DumpFile
from perkasa.api.keys.models import ApiKey
from perkasa.api.webhooks.models import Delivery, Subscription

__all__ = ["ApiKey", "Delivery", "Dump", "DumpFile", "Subscription"]
