"""What can be done with the timetable of a forum: lay it out, add, move and take away turns, run them."""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from perkasa.core.locks import guarded, locked
from planning.forums.desks.models import Desk
from planning.forums.locking import lock_led
from planning.forums.models import Forum
from planning.forums.timetable.delays import tell_delays
from planning.forums.timetable.demand import kept_times, tables_of, wishes_of
from planning.forums.timetable.lifecycle import TURN
from planning.forums.timetable.models import Turn
from planning.forums.timetable.proposing import Frame, Proposed, propose
from planning.forums.timetable.refusals import REFUSALS, HasBegun, NothingToLayOut, OutsideTheDesk
from planning.forums.timetable.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


@transaction.atomic
def lay_out(forum: Forum, frame: Frame, *, by: Account, anew: bool = False) -> Proposed:
    """Every invited agency has a turn for each of its fields, as far as there is room.

    Turns that stand already stay as they are; with `anew` those nobody has begun are laid out again.
    """
    lock_led(forum, by)
    if anew:
        forum.turns.filter(status=Status.WAITING).delete()
    wishes, tables = wishes_of(forum), tables_of(forum, frame)
    if not tables:
        raise NothingToLayOut
    found = propose(wishes, tables, kept_times(forum))
    turns = [
        Turn(
            forum=forum, desk_id=seat.desk, organisation_id=wish.agency, field_code=wish.field_code,
            period=DateTimeTZRange(*seat.span),
        )
        for wish, seat in found.placed.items()
    ]  # fmt: skip
    with guarded(REFUSALS):
        Turn.objects.bulk_create(turns)
    for turn in turns:
        TURN.begin(turn, by=by)
    return found


@transaction.atomic
def add(
    desk: Desk, organisation: Organisation, *, begins: datetime, ends: datetime, by: Account,
    field_code: str = "",
) -> Turn:  # fmt: skip
    """The agency sits at the desk then; it has one turn for one field."""
    lock_led(desk.forum, by)
    turn = Turn(forum=desk.forum, desk=desk, organisation=organisation, field_code=field_code)
    _put(turn, desk, begins, ends)
    TURN.begin(turn, by=by)
    return turn


@transaction.atomic
def move(turn: Turn, *, to: Desk, begins: datetime, ends: datetime, by: Account) -> None:
    """The turn takes place there and then instead; only one that nobody has begun."""
    _put(_lock_waiting(turn, by), to, begins, ends)


@transaction.atomic
def remove(turn: Turn, *, by: Account) -> None:
    """The turn does not take place."""
    _lock_waiting(turn, by).delete()


def _put(turn: Turn, desk: Desk, begins: datetime, ends: datetime) -> None:
    if desk.forum_id != turn.forum_id or begins < desk.period.lower or ends > desk.period.upper:
        raise OutsideTheDesk
    turn.desk, turn.period, turn.told_late = desk, DateTimeTZRange(begins, ends), 0
    with guarded(REFUSALS):
        turn.save()


def _lock_waiting(turn: Turn, by: Account) -> Turn:
    lock_led(turn.forum, by)
    [turn] = locked(Turn.objects.select_related("forum").filter(pk=turn.pk))
    if turn.status != Status.WAITING:
        raise HasBegun
    return turn


def begin(turn: Turn, *, by: Account, reason: str = "") -> None:
    """The agency sits at the desk; those behind it are told when they must wait longer."""
    _run(turn, "begin", by, reason, lambda now: {"started_at": now})


def finish(turn: Turn, *, by: Account, reason: str = "") -> None:
    """The desk is free for the next."""
    _run(turn, "finish", by, reason, lambda now: {"ended_at": now})


def skip(turn: Turn, *, by: Account, reason: str = "") -> None:
    """The agency was not there; the next one may sit down."""
    _run(turn, "skip", by, reason, lambda now: {"ended_at": now})


def recall(turn: Turn, *, by: Account, reason: str = "") -> None:
    """The agency has come after all and waits again."""
    _run(turn, "recall", by, reason, lambda _now: {"ended_at": None})


@transaction.atomic
def _run(turn: Turn, step: str, by: Account, reason: str, said: Callable[[datetime], dict]) -> None:
    now = timezone.now()
    locked(Desk.objects.filter(pk=turn.desk_id))
    with guarded(REFUSALS):
        TURN.advance(turn, step, by=by, reason=reason, also=said(now))
    tell_delays(turn.desk, now)
