"""The background work of evaluation."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.evaluation.dashboards.counting import recount_next
from planning.evaluation.reminding import remind_next


@shared_task(name=Job.COUNT_YEARS)
def count_years() -> int:
    """The figures of every year are as fresh as the dashboards promise; answers how many were counted."""
    return until_none_is_left(recount_next)


@shared_task(name=Job.REMIND_REPORTS)
def remind_reports() -> int:
    """Tell every agency that owes a report when its quarter closes; answers of how many quarters."""
    return until_none_is_left(remind_next)
