"""The tasks of this app, where Django and Celery look for them."""

from planning.overlap.tasks import compare

__all__ = ["compare"]
