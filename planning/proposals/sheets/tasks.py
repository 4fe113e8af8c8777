"""The background work of lists of proposals."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.proposals.sheets.actions import work_next


@shared_task(name=Job.READ_PROPOSALS)
def read_proposals() -> int:
    """Make proposals of whatever lists wait; answers how many lists."""
    return until_none_is_left(work_next)
