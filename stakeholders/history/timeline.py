"""What happened to a record: its steps for everybody, and for those who watch also every changed field."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from operator import attrgetter
from typing import Any

from django.db.models import Field, Model
from django.utils.translation import gettext as _

from perkasa.core.models import StatusChange
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.history.wording import Wording


@dataclass(frozen=True)
class Change:
    """One field before and after, in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Line:
    """One thing that happened, in the shape of a StatusChange.

    `by` is None when the portal did it; `is_outside` when no request did: a job, or somebody at the database.
    """

    at: datetime
    to_words: str
    by: Account | None = None
    from_words: str = ""
    reason: str = ""
    fields: tuple[Change, ...] = ()
    is_outside: bool = False


def timeline(record: Model, *, reader: Account | None, labels: Mapping[str, Any] | None = None) -> list[Line]:
    """Everything that happened to `record`, oldest first, as far as `reader` may know it.

    A step that leaves the status as it is goes by its word in `labels`, where there is one.
    """
    steps = [_step(change, labels or {}) for change in StatusChange.objects.about(record)]
    if reader is None or not reader.is_authenticated or not reader.may(Permission.HISTORY_READ_ALL):
        return steps
    return sorted([*steps, *_row_lines(record, has_trail=bool(steps))], key=attrgetter("at"))


def _step(change: StatusChange, labels: Mapping[str, Any]) -> Line:
    if change.from_status == change.to_status and change.transition in labels:
        return Line(change.at, str(labels[change.transition]), change.by, reason=change.reason)
    return Line(change.at, change.to_words, change.by, change.from_words, change.reason)


def _row_lines(record: Model, *, has_trail: bool) -> Iterator[Line]:
    """One line per changed row, status aside: its steps stand in the trail."""
    if not hasattr(record, "events"):
        return
    events = list(record.events.select_related("pgh_context").order_by("pgh_id"))
    fields = [field for field in _tracked(record) if _has_changed(field, events)]
    people, wording = _people(events), Wording(fields, events, record)
    if events and not has_trail:
        yield Line(events[0].pgh_created_at, _("Data dibuat"), people.get(_who(events[0])))
    for earlier, later in pairwise(events):
        if changed := tuple(_changes(fields, earlier, later, wording)):
            by = people.get(_who(later))
            yield Line(
                later.pgh_created_at, _("Data diubah"), by, fields=changed, is_outside=_who(later) is None
            )


def _tracked(record: Model) -> list[Field]:
    return [
        field for field in record._meta.concrete_fields if field.name != "status" and not field.primary_key
    ]


def _has_changed(field: Field, events: list[Any]) -> bool:
    """Whether the rows kept of it differ; a field of which none is kept has not."""
    kept = [getattr(event, field.attname) for event in events if hasattr(event, field.attname)]
    return any(before != after for before, after in pairwise(kept))


def _changes(fields: Iterable[Field], earlier: Any, later: Any, wording: Wording) -> Iterator[Change]:
    for field in fields:
        before, after = getattr(earlier, field.attname), getattr(later, field.attname)
        if before != after:
            yield Change(str(field.verbose_name), wording.of(field, before), wording.of(field, after))


def _who(event: Any) -> int | None:
    return event.pgh_context.metadata.get("user") if event.pgh_context else None


def _people(events: Iterable[Any]) -> dict[int | None, Account]:
    return dict(Account.objects.in_bulk({who for event in events if (who := _who(event))}))
