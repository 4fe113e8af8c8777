"""The background work of minutes."""

from celery import shared_task

from consultations.minutes.actions import announce_next
from consultations.minutes.addenda.actions import announce_next as announce_next_addendum
from consultations.minutes.review.actions import close_next
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.ANNOUNCE_MINUTES)
def announce() -> int:
    """Tell whoever asked, once the PDF of their minutes or an addendum can be opened; answers how many."""
    return until_none_is_left(announce_next) + until_none_is_left(announce_next_addendum)


@shared_task(name=Job.CLOSE_REVIEWS)
def close_reviews() -> int:
    """End every review whose last day has passed; answers how many."""
    return until_none_is_left(close_next)
