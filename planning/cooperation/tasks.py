"""The background work of cooperation."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.cooperation.alarms import warn_next


@shared_task(name=Job.WARN_OF_ENDS)
def warn() -> int:
    """Warn of cooperations whose end is near; answers of how many."""
    return until_none_is_left(warn_next)
