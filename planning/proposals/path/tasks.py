"""The background work of verification."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.proposals.path.holding import release_next
from planning.proposals.path.rounds import remind_next


@shared_task(name=Job.RELEASE_ANSWERS)
def release_answers() -> int:
    """Let every held answer take effect whose time has come; answers how many."""
    return until_none_is_left(release_next)


@shared_task(name=Job.REMIND_VERIFIERS)
def remind_verifiers() -> int:
    """Say what is to be said today about waiting verifications; answers about how many."""
    return until_none_is_left(remind_next)
