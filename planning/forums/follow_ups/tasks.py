"""The background work of forums' follow-ups."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.forums.follow_ups.rounds import remind_next


@shared_task(name=Job.REMIND_FORUM_ACTIONS)
def remind_actions() -> int:
    """Tell everybody what is to be said today about what forums asked for; answers about how many."""
    return until_none_is_left(remind_next)
