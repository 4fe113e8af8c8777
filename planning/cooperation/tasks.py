"""The background work of cooperation."""

from celery import shared_task

from perkasa.core.jobs import Job, until_none_is_left
from planning.cooperation.alarms import council_silent_next, warn_next
from planning.cooperation.partners.letters import send_due


@shared_task(name=Job.WARN_OF_ENDS)
def warn() -> int:
    """Warn of cooperations whose end is near, and of councils whose time is over; answers of how many."""
    return until_none_is_left(warn_next) + until_none_is_left(council_silent_next)


@shared_task(name=Job.WRITE_TO_PARTNERS)
def write_to_partners() -> int:
    """Every letter to a partner that is due has left or says why not; answers how many were dealt with."""
    return send_due()
