"""The background work of alignment."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.alignment.actions import look_again_next


@shared_task(name=Job.ALIGN_AGAIN)
def align_again() -> int:
    """Examine again whatever was found before its plan was fixed; answers how many proposals."""
    return until_none_is_left(look_again_next)
