"""A status moves only through its table: what may follow what, who may do it, and what is written down."""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from typing import Any

import rules
from django.db import models

from perkasa.core.locks import one_transaction, waited
from perkasa.core.models import StatusChange
from perkasa.core.refusals import NotAllowed, NotPossibleNow, ReasonMissing


@rules.predicate
def is_system(actor, record) -> bool:
    """The step is taken by the portal itself, not by a person."""
    return actor is None


@dataclass(frozen=True)
class Transition:
    """One row of a lifecycle table; `tone` says how its button looks (primary, neutral, danger).

    Before a signature the person proves again to be who they are (`core/proof.py`).
    Without a `target` the status stays as it is: the trail still says who did what, and why.
    """

    name: str
    sources: Set[str] = field(default_factory=frozenset)
    target: str = ""
    policy: rules.predicates.Predicate = is_system
    label: Any = ""
    needs_reason: bool = False
    tone: str = "neutral"
    is_signature: bool = False

    def __post_init__(self):
        object.__setattr__(self, "sources", frozenset(self.sources))


class Lifecycle:
    """The table of a record's `status`; nothing else writes it."""

    def __init__(self, *transitions: Transition):
        self.transitions = {transition.name: transition for transition in transitions}
        if len(self.transitions) != len(transitions):
            raise ValueError("Two transitions share a name.")

    def __iter__(self):
        return iter(self.transitions.values())

    def available(self, record: models.Model, actor) -> list[Transition]:
        """The steps `actor` may take on `record` now, in the order of the table; without an actor none."""
        if actor is None or not actor.is_authenticated:
            return []
        return [step for step in self if record.status in step.sources and step.policy.test(actor, record)]

    def begin(self, record: models.Model, *, by, reason: str = "") -> None:
        """The trail of a new record opens with its first status."""
        StatusChange.write(record, "begin", "", record.status, by=by, reason=reason)

    def advance(
        self, record: models.Model, name: str, *, by, reason: str = "", also: dict[str, Any] | None = None
    ) -> None:
        """`record` stands in the target status of `name`, with the fields in `also`, and its trail says so.

        The row is locked and read again first, so two people cannot take two steps from one status.
        Raises NotAllowed, NotPossibleNow or ReasonMissing, and then nothing was written.
        """
        step = self.transitions[name]
        with one_transaction():
            self._refresh_under_lock(record)
            if not step.policy.test(by, record):
                raise NotAllowed
            if record.status not in step.sources:
                raise NotPossibleNow
            if step.needs_reason and not reason.strip():
                raise ReasonMissing
            before, record.status = record.status, step.target or record.status
            for attribute, value in (also or {}).items():
                setattr(record, attribute, value)
            record.save(update_fields=["status", *(also or {})])
            StatusChange.write(record, name, before, record.status, by=by, reason=reason.strip())

    @staticmethod
    def _refresh_under_lock(record: models.Model) -> None:
        rows = type(record)._base_manager.filter(pk=record.pk).select_for_update(no_key=True, of=("self",))
        with waited():
            record.status = rows.values_list("status", flat=True).get()


def labels_of(*lifecycles: Iterable[Transition]) -> dict[str, Any]:
    """The words of every transition by its name, for trails."""
    return {step.name: step.label for lifecycle in lifecycles for step in lifecycle}
