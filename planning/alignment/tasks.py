"""The background work of alignment."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.alignment.actions import look_again_next
from planning.alignment.pairs.actions import check_next
from planning.alignment.pairs.waiting import set_back_outdated


@shared_task(name=Job.ALIGN_AGAIN)
def align_again() -> int:
    """Examine what was found before its plan changed; answers how many proposals and agencies."""
    set_back_outdated()
    return until_none_is_left(check_next) + until_none_is_left(look_again_next)
