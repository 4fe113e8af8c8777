"""The job that tells followers."""

from celery import shared_task

from perkasa.core.jobs import Job
from planning.proposals.following.news import tell_due


@shared_task(name=Job.TELL_FOLLOWERS)
def tell_followers() -> int:
    """Every letter whose hour has come is in the outbox."""
    return tell_due()
