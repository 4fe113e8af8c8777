"""Who waits longer than planned is told by how much, once for each further step."""

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from perkasa.core.locks import locked
from perkasa.core.words import clock
from planning.forums.desks.models import Desk
from planning.forums.guests.people import people_of
from planning.forums.statuses import Status as ForumStatus
from planning.forums.timetable.board import Expected, expected_of
from planning.forums.timetable.models import Turn
from planning.forums.timetable.statuses import Status
from stakeholders.notifications.actions import notify_each
from stakeholders.notifications.kinds import Kind


def tell_delays(desk: Desk, now: datetime) -> int:
    """Those who wait at `desk` know when they will sit down, to about `DESK_LATE_MINUTES`; answers how many.

    Only the turns of today are told: what stands tomorrow begins anew.
    """
    turns = list(desk.turns.select_related("organisation", "desk", "forum"))
    told = 0
    for one in expected_of(turns, now):
        is_today = timezone.localdate(one.turn.period.lower) == timezone.localdate(now)
        if is_today and abs(one.late - one.turn.told_late) >= settings.DESK_LATE_MINUTES:
            _tell(one)
            told += 1
    return told


def _tell(one: Expected) -> None:
    turn = one.turn
    Turn.objects.filter(pk=turn.pk).update(told_late=one.late)
    asked = Q(organisation=turn.organisation) | Q(position__organisation=turn.organisation)
    words = {
        "desk": turn.desk.name, "forum": turn.forum.title, "planned": clock(turn.period.lower),
        "expected": clock(one.begins), "minutes": one.late,
    }  # fmt: skip
    for guest in turn.forum.guests.filter(asked).select_related("organisation", "position"):
        notify_each(
            people_of(guest), Kind.TURN_DELAYED, about=turn, params=words, version=str(turn.period.lower),
            offset=str(one.late), until=turn.period.upper + (one.begins - turn.period.lower),
        )  # fmt: skip


@transaction.atomic
def tell_of_desk(desk_id: int) -> int:
    """What is to be said at one desk now; nothing while another worker says it."""
    [desk] = locked(Desk.objects.filter(pk=desk_id))
    return tell_delays(desk, timezone.now())


def tell_all() -> int:
    """Everybody who waits longer than planned at a forum that runs is told; answers how many."""
    waiting = Turn.objects.filter(status=Status.WAITING, forum__status=ForumStatus.RUNNING)
    desks = waiting.order_by("desk").values_list("desk", flat=True).distinct()
    return sum(tell_of_desk(desk) for desk in list(desks))
