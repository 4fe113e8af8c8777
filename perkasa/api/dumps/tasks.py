"""The files of the day, in the background."""

from celery import shared_task

from perkasa.api.dumps import making
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.MAKE_DUMPS)
def make_dumps() -> int:
    """Every dataset has its files of today once the hour has come, and old days are gone."""
    making.plan_tonight()
    making.drop_old()
    return until_none_is_left(making.make_next)
