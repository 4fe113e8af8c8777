"""The tasks of what must see every app, where Celery looks for them."""

from perkasa.home.privacy.tasks import keep_retention, make_copies
from perkasa.home.search.tasks import keep

__all__ = ["keep", "keep_retention", "make_copies"]
