"""The background work of the search."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from perkasa.home.search.keeping import keep_next


@shared_task(name=Job.KEEP_SEARCH)
def keep() -> int:
    """Read again whatever changed; answers how many parts."""
    return until_none_is_left(keep_next)
