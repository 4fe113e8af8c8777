"""What runs beside the pages: offers that are over pass on, and what is free goes to the first in line."""

from functools import partial

from celery import shared_task

from consultations.bookings.actions import expire_one_hold
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.line.offering import close_one, offer_one, settle_one
from consultations.services.models import Service
from perkasa.core.jobs import Job, until_none_is_left


@shared_task(name=Job.OFFER_TIMES)
def offer_times() -> int:
    """Every line has moved as far as it can; answers how many offers and closings that took."""
    until_none_is_left(expire_one_hold)
    until_none_is_left(settle_one)
    moved = until_none_is_left(close_one)
    waited_for = Service.objects.filter(pk__in=PlaceInLine.objects.waiting().order_by().values("service"))
    return moved + sum(until_none_is_left(partial(offer_one, service)) for service in waited_for)
