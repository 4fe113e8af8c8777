"""The background work of follow-ups."""

from celery import shared_task

from consultations.minutes.followups.rounds import remind_next
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.REMIND_FOLLOW_UPS)
def remind() -> int:
    """Tell everybody what is to be said today about follow-ups; answers about how many."""
    return until_none_is_left(remind_next)
