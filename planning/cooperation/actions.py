"""What can be done with cooperations: note one down, describe it, take its steps."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from perkasa.core.lifecycle import Lifecycle
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.cooperation.compared import compare
from planning.cooperation.conditions import missing
from planning.cooperation.council import answer_due
from planning.cooperation.deeds.models import Deed, Kind
from planning.cooperation.facts import facts_of
from planning.cooperation.lifecycle import BY_DEED, table_of
from planning.cooperation.locking import lock_for
from planning.cooperation.models import Cooperation
from planning.cooperation.partners.writing import write_to_partners
from planning.cooperation.policies import may_keep
from planning.cooperation.refusals import EndsBeforeItBegins, NoSuchOrigin, NotReady
from planning.cooperation.statuses import Status
from stakeholders.accounts.models import Account

DESCRIPTION = frozenset(
    {
        "kind", "initiative", "title", "object", "field_codes", "purpose", "scope", "starts", "ends",
        "burdens_people", "is_budgeted", "responsible",
    }
)  # fmt: skip
REFUSALS = {"cooperation_begins_before_it_ends": EndsBeforeItBegins}
BASES = {"begin": (Kind.CONTRACT, Kind.MEMO)}
"""Which signed deed says since when and until when it is in force."""


@dataclass(frozen=True)
class Source:
    """A page of the portal a cooperation came from."""

    title: str
    path: str


@transaction.atomic
def note_down(
    *, by: Account, places: Iterable = (), origin: Source | None = None, **description: Any
) -> Cooperation:
    """A cooperation is being prepared; nobody outside reads it yet. It keeps the way to what it came from."""
    cooperation = Cooperation(created_by=by, **_known(description))
    if not may_keep.test(by, cooperation):
        raise NotAllowed
    with guarded(REFUSALS):
        cooperation.save()
    cooperation.places.set(places)
    if origin is not None:
        _keep_origin(cooperation, origin)
    table_of(cooperation).begin(cooperation, by=by)
    compare(cooperation)
    return cooperation


def _keep_origin(cooperation: Cooperation, origin: Source) -> None:
    if not origin.path.startswith(("/forum/", "/tumpang-tindih/")):
        raise NoSuchOrigin
    cooperation.origins.create(title=origin.title[:300], path=origin.path)


@transaction.atomic
def describe(cooperation: Cooperation, *, by: Account, places: Iterable = (), **description: Any) -> None:
    """The cooperation says this instead; possible until its agreement goes out to be signed."""
    lock_for(cooperation, by)
    if not cooperation.is_describable:
        raise NotPossibleNow
    for name, value in _known(description).items():
        setattr(cooperation, name, value)
    with guarded(REFUSALS):
        cooperation.save()
    cooperation.places.set(places)
    compare(cooperation)


def _known(description: dict[str, Any]) -> dict[str, Any]:
    if unknown := set(description) - DESCRIPTION:
        raise ValueError(f"Not part of a cooperation's description: {sorted(unknown)}")
    return description


@transaction.atomic
def advance(cooperation: Cooperation, step: str, *, by: Account | None, reason: str = "") -> None:
    """The cooperation took `step` of the table of its kind; raises NotReady when something is missing.

    Steps that follow from an addendum are taken by signing it (`deeds.actions.sign`).
    """
    [cooperation_now] = locked(Cooperation.objects.filter(pk=cooperation.pk))
    lifecycle = table_of(cooperation_now)
    if step not in lifecycle.transitions or step in BY_DEED:
        raise NotPossibleNow
    may_be_taken = step in {one.name for one in lifecycle.available(cooperation_now, by)}
    if may_be_taken and (lacking := missing(step, facts_of(cooperation_now))):
        raise NotReady(lacking)
    also = _in_force(cooperation, step) | _before_the_council(lifecycle, step)
    lifecycle.advance(cooperation, step, by=by, reason=reason, also=also)
    write_to_partners(cooperation, step)
    compare(cooperation)


def _before_the_council(lifecycle: Lifecycle, step: str) -> dict[str, Any]:
    """The day until which the DPRD answers, when the step asks it."""
    asks = lifecycle.transitions[step].target == Status.COUNCIL
    return {"council_due": answer_due(timezone.localdate())} if asks else {}


def _in_force(cooperation: Cooperation, step: str) -> dict[str, Any]:
    """The days that follow from the deed which puts it in force."""
    deed = (
        Deed.objects.filter(cooperation=cooperation, kind__in=BASES.get(step, ())).exclude(ends=None).first()
    )
    if deed is None:
        return {}
    return {"in_force_since": cooperation.in_force_since or deed.signed_on, "ends": deed.ends}
