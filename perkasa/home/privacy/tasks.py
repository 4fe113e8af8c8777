"""Copies and retention in the background."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from perkasa.home.privacy import copying, keeping


@shared_task(name=Job.MAKE_DATA_COPIES)
def make_copies() -> int:
    """Every copy that was asked for is ready, and the files of those whose time is over are gone."""
    copying.drop_expired()
    return until_none_is_left(copying.make_next)


@shared_task(name=Job.KEEP_RETENTION)
def keep_retention() -> int:
    """What was kept long enough has been cleared away once this night."""
    keeping.plan_tonight()
    return until_none_is_left(keeping.run_next)
