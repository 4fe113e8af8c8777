"""The end of a day: who still waits is marked and told; nobody is forgotten in a line of yesterday."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from consultations.queue.lifecycle import TICKET
from consultations.queue.models import Counter, ServiceDay, Ticket
from consultations.queue.statuses import Status
from stakeholders.notifications.actions import notify
from stakeholders.notifications.kinds import Kind


@transaction.atomic
def close_next_day() -> bool:
    """One day that is over has no line any more; False when there is none.

    Who is still being served stays so: their officer finishes the visit, on the next day if need be.
    """
    now = timezone.now()
    day = _over(now).select_for_update(no_key=True, skip_locked=True, of=("self",)).first()
    if day is None:
        return False
    left = Ticket.objects.filter(day=day, status__in=[Status.WAITING, Status.CALLED])
    for ticket in left.for_listing().order_by("pk"):
        TICKET.advance(ticket, "close", by=None)
        if ticket.visitor is not None and ticket.visitor.is_active:
            notify(ticket.visitor, Kind.QUEUE_UNSERVED, about=ticket)
    Counter.objects.filter(day=day.day).update(is_open=False)
    day.closed_at = now
    day.save(update_fields=["closed_at"])
    return True


def _over(now: datetime):
    """Days before today, and today from `QUEUE_CLOSES_AT` on."""
    local = timezone.localtime(now)
    is_over = Q(day__lt=local.date())
    if local.time() >= settings.QUEUE_CLOSES_AT:
        is_over |= Q(day=local.date())
    return ServiceDay.objects.filter(is_over, closed_at=None).order_by("day")
