"""The tasks of what must see every app, where Celery looks for them."""

from perkasa.home.privacy.tasks import keep_retention, make_copies

__all__ = ["keep_retention", "make_copies"]
