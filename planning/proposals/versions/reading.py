"""The versions of a proposal out of the history of its row, as far as the reader may know them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Field
from django.utils import timezone

from planning.proposals import policies
from planning.proposals.actions import CONTENT
from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED, Status
from planning.proposals.versions.difference import GONE, NEW, Piece, word_difference
from stakeholders.accounts.models import Account
from stakeholders.history.wording import Wording


@dataclass(frozen=True)
class Version:
    """What the proposal said, from `since` until the next one."""

    number: int
    since: datetime
    row: Any


@dataclass(frozen=True)
class Change:
    """One part of what it says, before and after, word by word."""

    label: str
    pieces: list[Piece]


@dataclass(frozen=True)
class Then:
    """What the proposal said and where it stood on a day."""

    day: date
    status: str
    tone: str
    items: list[dict[str, str]]


def versions_of(proposal: Proposal, reader: Account) -> list[Version]:
    """Every version the reader may read, oldest first; the public only what was filed, once all is public."""
    found: dict[int, Version] = {}
    for event in _events(proposal, reader):
        since = found[event.version].since if event.version in found else event.pgh_created_at
        found[event.version] = Version(event.version, since, event)
    return list(found.values())


def changes_between(earlier: Version, later: Version) -> list[Change]:
    """Each part of the content that the two say differently."""
    wording = Wording(_content(), [earlier.row, later.row])
    return list(_changes(earlier.row, later.row, wording))


def as_on(proposal: Proposal, day: date, reader: Account) -> Then | None:
    """What it said at the end of `day`; None when the reader may not know, or it did not stand yet."""
    end = timezone.make_aware(datetime.combine(day + timedelta(days=1), time()))
    rows = [event for event in _events(proposal, reader) if event.pgh_created_at < end]
    if not rows:
        return None
    row, wording = rows[-1], Wording(_content(), rows[-1:])
    items = [
        {
            "label": str(field.verbose_name).capitalize(),
            "value": wording.of(field, getattr(row, field.attname)),
        }
        for field in _content()
    ]
    status = Status(row.status)
    return Then(day, str(status.label), Proposal.STATUS_TONES[status], items)


def _events(proposal: Proposal, reader: Account) -> list[Any]:
    if not policies.may_read_in_full.test(reader, proposal):
        return []
    rows = proposal.events.order_by("pgh_id")  # type: ignore[attr-defined]  # added by pghistory
    if not policies.may_read_people.test(reader, proposal):
        rows = rows.filter(status__in=FILED)
    return list(rows)


def _content() -> list[Field]:
    return [field for field in Proposal._meta.concrete_fields if field.name in CONTENT]


def _changes(earlier: Any, later: Any, wording: Wording) -> Iterator[Change]:
    for field in _content():
        before, after = getattr(earlier, field.attname), getattr(later, field.attname)
        if before == after:
            continue
        words = (wording.of(field, before), wording.of(field, after))
        is_text = isinstance(before, str) and not field.choices
        pieces = word_difference(*words) if is_text else [Piece(GONE, words[0]), Piece(NEW, words[1])]
        yield Change(str(field.verbose_name).capitalize(), pieces)
