"""The background work of timetables."""

from celery import shared_task

from perkasa.core.jobs import Job
from planning.forums.timetable.delays import tell_all


@shared_task(name=Job.TELL_DELAYS)
def tell() -> int:
    """Tell those who wait at desks what became of their time; answers how many."""
    return tell_all()
