"""What can be done at desks: set one up, put items on it, decide them, close it."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.forums.carried.actions import look_at
from planning.forums.desks.compared import compare_items
from planning.forums.desks.lifecycle import DESK, ITEM, STEP_TO
from planning.forums.desks.models import Desk, Item, Reading
from planning.forums.desks.policies import may_decide, may_set
from planning.forums.desks.refusals import (
    ChairIsElsewhere,
    DecidedMeanwhile,
    DeskClosed,
    ItemsLeft,
    NameTaken,
    NotReadOut,
    NotRunning,
    OutsideTheForum,
    WordsMissing,
)
from planning.forums.desks.statuses import AGREED, NEEDS_WORDS, Result
from planning.forums.models import Forum
from planning.forums.statuses import Status
from stakeholders.accounts.models import Account

REFUSALS = {
    "nobody_chairs_two_desks_at_once": ChairIsElsewhere,
    "desk_name_is_unique_in_its_forum": NameTaken,
}


@dataclass(frozen=True)
class Decision:
    """What a desk says about one item: the result, the target it agreed to, and the note or reason."""

    result: Result
    agreed_target: Decimal | None = None
    note: str = ""


@transaction.atomic
def set_up(
    forum: Forum, *, name: str, begins: datetime, ends: datetime, chair: Account, recorder: Account,
    by: Account, field_code: str = "", place: str = "",
) -> Desk:  # fmt: skip
    """A desk of `forum` stands, inside the time of the forum; nobody chairs two desks at once."""
    desk = Desk(
        forum=forum, name=name, field_code=field_code, place=place, chair=chair, recorder=recorder,
        period=DateTimeTZRange(begins, ends),
    )  # fmt: skip
    if not may_set.test(by, desk):
        raise NotAllowed
    if begins < forum.period.lower or ends > forum.period.upper:
        raise OutsideTheForum
    with guarded(REFUSALS):
        desk.save()
    DESK.begin(desk, by=by)
    return desk


@transaction.atomic
def add_item(desk: Desk, *, by: Account, **content: Any) -> Item:
    """One more item to discuss, with the next number; `content` are the editable fields of Item."""
    _lock_open(desk, by)
    last = desk.items.order_by("-number").values_list("number", flat=True).first() or 0
    item = Item.objects.create(desk=desk, number=last + 1, **content)
    ITEM.begin(item, by=by)
    compare_items(desk.forum)
    return item


@transaction.atomic
def read_back(item: Item, decision: Decision, *, version: int, by: Account) -> Item:
    """Everybody in the room hears what is about to be agreed; nothing is decided yet.

    Raises what `decide` raises, so that nobody agrees to what cannot be kept.
    """
    item = _lock_decidable(item, decision, version, by)
    said = {
        "result": decision.result, "note": decision.note.strip(), "by": by,
        "agreed_target": decision.agreed_target if decision.result in AGREED else None,
    }  # fmt: skip
    Reading.objects.update_or_create(item=item, defaults=said)
    item.version += 1
    item.save(update_fields=["version"])
    return item


@transaction.atomic
def agree(item: Item, *, version: int, by: Account) -> Item:
    """What was read out is agreed to; NotReadOut when nothing was."""
    heard = Reading.objects.filter(item=item).first()
    if heard is None:
        raise NotReadOut
    decision = Decision(Result(heard.result), heard.agreed_target, heard.note)
    return decide(item, decision, version=version, by=by)


@transaction.atomic
def decide(item: Item, decision: Decision, *, version: int, by: Account) -> Item:
    """The desk says this about `item`; `version` is the one the recorder has read.

    Raises DeskClosed, NotRunning, DecidedMeanwhile or WordsMissing, and then nothing was written.
    """
    item = _lock_decidable(item, decision, version, by)
    note = decision.note.strip()
    said: dict[str, Any] = {"note": note, "version": version + 1}
    said["agreed_target"] = decision.agreed_target if decision.result in AGREED else None
    ITEM.advance(item, STEP_TO[decision.result], by=by, reason=note, also=said)
    Reading.objects.filter(item=item).delete()
    look_at([item])
    return item


def _lock_decidable(item: Item, decision: Decision, version: int, by: Account) -> Item:
    """The item as it is now, locked; raises why it cannot be decided so."""
    desk = _lock(item.desk, by)
    if desk.is_being_amended:
        if decision.result == Result.PENDING:
            raise NotPossibleNow
    elif not desk.is_open:
        raise DeskClosed
    elif Forum.objects.get(pk=desk.forum_id).status != Status.RUNNING:
        raise NotRunning
    [item] = locked(Item.objects.select_related("desk__forum").filter(pk=item.pk))
    if item.version != version:
        raise DecidedMeanwhile
    if decision.result in NEEDS_WORDS and not decision.note.strip():
        raise WordsMissing
    return item


@transaction.atomic
def close(desk: Desk, *, by: Account, confirmed: bool = False) -> None:
    """The desk is closed; with `confirmed`, what was left counts as not discussed, else ItemsLeft."""
    _lock_open(desk, by)
    left = locked(desk.items.filter(status=Result.PENDING))
    if left and not confirmed:
        raise ItemsLeft
    for item in left:
        ITEM.advance(item, "leave", by=None)
    DESK.advance(desk, "close", by=by)


def reopen(desk: Desk, *, reason: str) -> None:
    """Its items may be decided anew: its record is objected to, or is being amended."""
    DESK.advance(desk, "reopen", by=None, reason=reason)


def settle(desk: Desk) -> None:
    """Its items stay as they are while the record is read and signed."""
    DESK.advance(desk, "settle", by=None)


def _lock_open(desk: Desk, by: Account) -> None:
    """The row of the desk is locked, it is open, and `by` may decide at it."""
    if not _lock(desk, by).is_open:
        raise DeskClosed


def _lock(desk: Desk, by: Account) -> Desk:
    locked(Desk.objects.filter(pk=desk.pk))
    desk.refresh_from_db(fields=["status"])
    if not may_decide.test(by, desk):
        raise NotAllowed
    return desk
