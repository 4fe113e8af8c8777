"""The tasks of this app, where Celery looks for them."""

from perkasa.api.dumps.tasks import make_dumps
from perkasa.api.webhooks.tasks import tell_consumers

__all__ = ["make_dumps", "tell_consumers"]
