"""Telling others, in the background."""

from celery import shared_task

from perkasa.api.webhooks import collecting, sending
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.TELL_CONSUMERS)
def tell_consumers() -> int:
    """Every event since the last look is written down for its consumers, and what is due was sent."""
    collecting.collect()
    return until_none_is_left(sending.deliver_next)
