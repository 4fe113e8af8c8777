"""Suspensions that end by themselves."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from stakeholders.directory import actions


@shared_task(name=Job.RESUME_ORGANISATIONS)
def resume_organisations() -> int:
    """Every suspension whose last day is past is over; answers how many were."""
    return until_none_is_left(actions.resume_one)
