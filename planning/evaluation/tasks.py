"""The background work of evaluation."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.evaluation.reminding import remind_next


@shared_task(name=Job.REMIND_REPORTS)
def remind_reports() -> int:
    """Tell every agency that owes a report when its quarter closes; answers of how many quarters."""
    return until_none_is_left(remind_next)
