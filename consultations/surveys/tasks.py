"""The background work of the survey."""

from celery import shared_task

from consultations.surveys.actions import ask_next
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.ASK_SURVEYS)
def ask_all() -> int:
    """Everybody who was served lately has been asked once; answers how many that were."""
    return until_none_is_left(ask_next)
