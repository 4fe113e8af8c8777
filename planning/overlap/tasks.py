"""The background work of overlaps."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.overlap.actions import check_next
from planning.overlap.searches import search_next
from planning.overlap.tuning.actions import propose_when_enough_is_new


def compare_next() -> bool:
    """One changed entry is compared, or one part of a search done; what people changed goes first."""
    return check_next() or search_next()


@shared_task(name=Job.COMPARE_PLANS)
def compare() -> int:
    """Compare whatever waits to be compared; answers how many entries and parts."""
    return until_none_is_left(compare_next)


@shared_task(name=Job.LEARN_WEIGHTS)
def learn() -> bool:
    """Propose better weights when enough was decided since; answers whether there is a proposal."""
    return propose_when_enough_is_new()
