"""What can be done with forums: call one, describe it, invite, start, end, conclude, postpone, cancel."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import F
from django.utils import timezone

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.agenda.points import Point
from planning.forums.desks.actions import REFUSALS
from planning.forums.desks.compared import compare_items
from planning.forums.desks.models import Desk
from planning.forums.desks.statuses import Status as DeskStatus
from planning.forums.follow_ups.actions import carry_over
from planning.forums.guests.people import tell
from planning.forums.guests.reminders import forget_reminders
from planning.forums.invitations.actions import send_out
from planning.forums.lifecycle import FORUM
from planning.forums.minutes.models import ForumMinutes
from planning.forums.minutes.statuses import Status as MinutesStatus
from planning.forums.models import AgendaItem, Forum
from planning.forums.policies import may_call
from planning.forums.records.models import Status as RecordStatus
from planning.forums.refusals import (
    BeginsInThePast,
    DesksStillOpen,
    MinutesMissing,
    NobodyInvited,
    NothingOnTheAgenda,
    NotSignedYet,
)
from planning.forums.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind
from stakeholders.regions.models import Region

DESCRIPTION = frozenset(
    {
        "kind", "title", "purpose", "plan_year", "openness", "level", "place", "meeting_url", "host", "chair",
        "recorder", "copies",
    }
)  # fmt: skip


@transaction.atomic
def call(
    *, begins: datetime, ends: datetime, by: Account, regions: Iterable[Region] = (), **description: Any
) -> Forum:
    """A forum is planned; nobody is told before its invitation goes out."""
    forum = Forum(period=DateTimeTZRange(begins, ends), **_known(description))
    if not may_call.test(by, forum):
        raise NotAllowed
    if begins <= timezone.now():
        raise BeginsInThePast
    forum.save()
    forum.regions.set(regions)
    FORUM.begin(forum, by=by)
    return forum


@transaction.atomic
def describe(
    forum: Forum, *, begins: datetime, ends: datetime, by: Account, regions: Iterable[Region] | None = None,
    **description: Any,
) -> None:  # fmt: skip
    """The forum says this instead; guests who were told of another time or place are told anew."""
    _lock_coming(forum, by)
    before = (forum.period, forum.place, forum.meeting_url)
    for name, value in _known(description).items():
        setattr(forum, name, value)
    forum.period = DateTimeTZRange(begins, ends)
    has_moved = before != (forum.period, forum.place, forum.meeting_url)
    if has_moved and begins <= timezone.now():
        raise BeginsInThePast
    forum.version += has_moved
    forum.save()
    if regions is not None:
        forum.regions.set(regions)
    compare_items(forum)
    if has_moved and forum.status == Status.INVITED:
        send_out(forum, _guests_of(forum), by=by)


def _known(description: dict[str, Any]) -> dict[str, Any]:
    if unknown := set(description) - DESCRIPTION:
        raise ValueError(f"Not part of a forum's description: {sorted(unknown)}")
    return description


@transaction.atomic
def set_agenda(forum: Forum, points: Iterable[Point], *, by: Account) -> None:
    """The agenda has these points, in this order; a point that stays keeps its papers and subjects."""
    _lock_coming(forum, by)
    points, standing = list(points), {item.pk: item for item in forum.agenda.all()}
    staying = {point.item for point in points if point.item in standing}
    forum.agenda.exclude(pk__in=staying).delete()
    forum.agenda.update(position=F("position") + len(standing) + len(points))
    for position, point in enumerate(points, 1):
        item = standing.pop(point.item or 0, None) or AgendaItem(forum=forum)
        item.position, item.title, item.begins = position, point.title, point.begins
        item.presenter, item.openness = point.presenter, point.openness
        item.save()


def _lock_coming(forum: Forum, by: Account) -> None:
    """The row is locked, the forum has not begun, and `by` may call forums."""
    locked(Forum.objects.filter(pk=forum.pk))
    forum.refresh_from_db(fields=["status", "version"])
    if not may_call.test(by, forum):
        raise NotAllowed
    if not forum.is_coming:
        raise NotPossibleNow


@transaction.atomic
def invite(forum: Forum, *, by: Account, reason: str = "") -> None:
    """The invitation is out: a numbered letter, and every guest is told when and where.

    One that goes out again follows its calendar entry, and its letter corrects the earlier one.
    """
    FORUM.advance(forum, "invite", by=by, reason=reason)
    forum.refresh_from_db()
    if forum.period.lower <= timezone.now():
        raise BeginsInThePast
    if not forum.agenda.exists():
        raise NothingOnTheAgenda
    if not (guests := _guests_of(forum)):
        raise NobodyInvited
    if forum.letter is not None:
        forum.version += 1
        forum.save(update_fields=["version"])
    compare_items(forum)
    send_out(forum, guests, by=by)


@transaction.atomic
def start(forum: Forum, *, by: Account, reason: str = "") -> None:
    """The forum runs: presence is noted, items are decided, and what earlier ones left open is taken up."""
    FORUM.advance(forum, "start", by=by, reason=reason)
    carry_over(forum)


@transaction.atomic
def end(forum: Forum, *, by: Account, reason: str = "") -> None:
    """The meeting is over; every desk is closed."""
    FORUM.advance(forum, "end", by=by, reason=reason)
    if Desk.objects.filter(forum=forum, status=DeskStatus.OPEN).exists():
        raise DesksStillOpen


@transaction.atomic
def conclude(forum: Forum, *, by: Account, reason: str = "") -> None:
    """What was agreed stands: minutes are final, and the record of every desk is issued."""
    FORUM.advance(forum, "conclude", by=by, reason=reason)
    minutes = ForumMinutes.objects.filter(forum=forum).first()
    if minutes is not None and minutes.status != MinutesStatus.FINAL:
        raise MinutesMissing
    unsigned = Desk.objects.filter(forum=forum).exclude(records__status=RecordStatus.SIGNED)
    if unsigned.exists():
        raise NotSignedYet


@transaction.atomic
def postpone(forum: Forum, *, by: Account, reason: str) -> None:
    """The forum waits for another day; guests who had been told hear it with the reason."""
    _call_off(forum, "postpone", Kind.FORUM_POSTPONED, by, reason)
    forum.version += 1
    forum.save(update_fields=["version"])


@transaction.atomic
def cancel(forum: Forum, *, by: Account, reason: str) -> None:
    """The forum does not take place; guests who had been told hear it with the reason."""
    _call_off(forum, "cancel", Kind.FORUM_CANCELLED, by, reason)


def _call_off(forum: Forum, step: str, kind: Kind, by: Account, reason: str) -> None:
    [before] = locked(Forum.objects.filter(pk=forum.pk))
    FORUM.advance(forum, step, by=by, reason=reason)
    forget_reminders(forum)
    if before.status != Status.PLANNED:
        tell(_guests_of(forum), kind, reason=reason.strip())


@transaction.atomic
def hand_on(led: Forum | Desk, role: str, *, to: Account) -> None:
    """`to` leads it instead, as its chair or its recorder (`role`)."""
    with guarded(REFUSALS):
        setattr(led, role, to)
        led.save(update_fields=[role])


def _guests_of(forum: Forum) -> list:
    return list(forum.guests.select_related("forum", "organisation", "account", "position__organisation"))
