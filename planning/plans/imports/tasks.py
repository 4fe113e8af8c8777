"""The background work of imports."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.plans.imports.actions import work_next


@shared_task(name=Job.READ_SHEETS)
def read_sheets() -> int:
    """Check or apply whatever waits; answers how many files."""
    return until_none_is_left(work_next)
