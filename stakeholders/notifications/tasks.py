"""The outbox in the background."""

from celery import shared_task

from perkasa.core.jobs import Job
from stakeholders.notifications import sender


@shared_task(name=Job.SEND_NOTIFICATIONS)
def send_due() -> None:
    """Everything due has been sent or says why not."""
    sender.send_due()
