"""Names that begin to hold on a day to come are shown from that day on."""

from celery import shared_task
from django.utils import timezone

from perkasa.core.jobs import Job
from stakeholders.organisations import actions as organisations
from stakeholders.regions import actions as regions


@shared_task(name=Job.SHOW_NAMES)
def show_names_of_today() -> int:
    """Regions and organisations show the names that hold today."""
    today = timezone.localdate()
    return organisations.show_names_of(today) + regions.show_names_of(today)
