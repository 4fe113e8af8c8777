"""The tasks of this app, where Django and Celery look for them."""

from planning.alignment.tasks import align_again
from planning.overlap.tasks import compare
from planning.plans.imports.tasks import read_sheets
from planning.stages.tasks import remind

__all__ = ["align_again", "compare", "read_sheets", "remind"]
