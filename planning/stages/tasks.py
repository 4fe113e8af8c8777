"""The background work of stages."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.stages.reminding import remind_next


@shared_task(name=Job.REMIND_STAGES)
def remind() -> int:
    """Tell everybody concerned which stages end soon; answers about how many."""
    return until_none_is_left(remind_next)
