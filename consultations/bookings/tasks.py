"""What runs beside the pages: holds that are over end by themselves."""

from celery import shared_task

from consultations.bookings.actions import expire_one_hold
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.EXPIRE_HOLDS)
def expire_holds() -> int:
    """Every hold whose time is up has ended; answers how many. `hold` does the same for what it needs."""
    return until_none_is_left(expire_one_hold)
