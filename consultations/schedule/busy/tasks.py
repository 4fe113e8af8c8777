"""What runs beside the pages: calendars kept elsewhere are read each hour."""

from celery import shared_task

from consultations.schedule.busy.actions import read_next
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.READ_BUSY_CALENDARS)
def read_busy_calendars() -> int:
    """Every calendar whose hour has come was asked; answers how many."""
    return until_none_is_left(read_next)
