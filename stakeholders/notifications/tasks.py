"""The outbox in the background."""

from celery import shared_task

from perkasa.core.jobs import Job
from stakeholders.notifications import digests, morning, sender


@shared_task(name=Job.SEND_NOTIFICATIONS)
def send_due() -> None:
    """Everything due has been sent or says why not."""
    sender.send_due()


@shared_task(name=Job.COMPOSE_DIGESTS)
def compose_digests() -> None:
    """Every digest whose hour has come is in the outbox, the admins' own too."""
    digests.compose_due()
    morning.compose_due()
