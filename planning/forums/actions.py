"""What can be done with forums: call one, describe it, invite, start, end, conclude, postpone, cancel."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.desks.actions import REFUSALS
from planning.forums.desks.models import Desk
from planning.forums.desks.statuses import Status as DeskStatus
from planning.forums.guests.actions import tell
from planning.forums.lifecycle import FORUM
from planning.forums.models import AgendaItem, Forum
from planning.forums.policies import may_call
from planning.forums.records.models import Status as RecordStatus
from planning.forums.refusals import (
    BeginsInThePast,
    DesksStillOpen,
    NobodyInvited,
    NothingOnTheAgenda,
    NotSignedYet,
)
from planning.forums.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.notifications.kinds import Kind

DESCRIPTION = frozenset(
    {"kind", "title", "purpose", "plan_year", "openness", "place", "meeting_url", "host", "chair", "recorder"}
)


@dataclass(frozen=True)
class Point:
    """One point of an agenda as it is written down."""

    title: str
    begins: time | None = None
    presenter: str = ""


@transaction.atomic
def call(*, begins: datetime, ends: datetime, by: Account, **description: Any) -> Forum:
    """A forum is planned; nobody is told before its invitation goes out."""
    forum = Forum(period=DateTimeTZRange(begins, ends), **_known(description))
    if not may_call.test(by, forum):
        raise NotAllowed
    if begins <= timezone.now():
        raise BeginsInThePast
    forum.save()
    FORUM.begin(forum, by=by)
    return forum


@transaction.atomic
def describe(forum: Forum, *, begins: datetime, ends: datetime, by: Account, **description: Any) -> None:
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
    if has_moved and forum.status == Status.INVITED:
        tell(_guests_of(forum), Kind.FORUM_INVITED)


def _known(description: dict[str, Any]) -> dict[str, Any]:
    if unknown := set(description) - DESCRIPTION:
        raise ValueError(f"Not part of a forum's description: {sorted(unknown)}")
    return description


@transaction.atomic
def set_agenda(forum: Forum, points: Iterable[Point], *, by: Account) -> None:
    """The agenda has these points, in this order."""
    _lock_coming(forum, by)
    forum.agenda.all().delete()
    AgendaItem.objects.bulk_create(
        AgendaItem(
            forum=forum, position=position, title=point.title, begins=point.begins, presenter=point.presenter
        )
        for position, point in enumerate(points, 1)
    )


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
    """The invitation is out: every guest is told when and where, and what is on the agenda."""
    FORUM.advance(forum, "invite", by=by, reason=reason)
    forum.refresh_from_db()
    if forum.period.lower <= timezone.now():
        raise BeginsInThePast
    if not forum.agenda.exists():
        raise NothingOnTheAgenda
    if not (guests := _guests_of(forum)):
        raise NobodyInvited
    tell(guests, Kind.FORUM_INVITED)


def start(forum: Forum, *, by: Account, reason: str = "") -> None:
    """The forum runs: presence is noted and items are decided."""
    FORUM.advance(forum, "start", by=by, reason=reason)


@transaction.atomic
def end(forum: Forum, *, by: Account, reason: str = "") -> None:
    """The meeting is over; every desk is closed."""
    FORUM.advance(forum, "end", by=by, reason=reason)
    if Desk.objects.filter(forum=forum, status=DeskStatus.OPEN).exists():
        raise DesksStillOpen


@transaction.atomic
def conclude(forum: Forum, *, by: Account, reason: str = "") -> None:
    """What was agreed stands: the record of every desk is signed and issued."""
    FORUM.advance(forum, "conclude", by=by, reason=reason)
    unsigned = Desk.objects.filter(forum=forum).exclude(record__status=RecordStatus.SIGNED)
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
    if before.status != Status.PLANNED:
        tell(_guests_of(forum), kind, reason=reason.strip())


@transaction.atomic
def hand_on(led: Forum | Desk, role: str, *, to: Account) -> None:
    """`to` leads it instead, as its chair or its recorder (`role`)."""
    with guarded(REFUSALS):
        setattr(led, role, to)
        led.save(update_fields=[role])


def _guests_of(forum: Forum) -> list:
    return list(forum.guests.select_related("forum", "organisation", "account"))
