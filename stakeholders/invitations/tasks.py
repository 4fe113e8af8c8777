"""Invitations in the background."""

from celery import shared_task

from perkasa.core.jobs import Job
from stakeholders.invitations import letters


@shared_task(name=Job.SEND_INVITATIONS)
def send_invitations() -> int:
    """Every invitation that is due has left or says why not; answers how many were dealt with."""
    return letters.send_due()
