"""The tasks of this app, where Django and Celery look for them."""

from planning.overlap.tasks import compare
from planning.plans.imports.tasks import read_sheets

__all__ = ["compare", "read_sheets"]
