"""What runs beside the pages: a day ends by itself."""

from celery import shared_task

from consultations.queue.closing import close_next_day
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.CLOSE_QUEUE)
def close_days() -> int:
    """Every day that is over has no line any more; answers how many."""
    return until_none_is_left(close_next_day)
