"""What can be done with many proposals at once: type them, give them one letter, file them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.files.base import ContentFile, File
from django.db import transaction

from perkasa.core.locks import locked
from perkasa.core.refusals import Refusal
from planning.proposals import actions
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.files.actions import hand_in
from planning.proposals.filing.capacities import Capacity
from planning.proposals.filing.forms import brought_by
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper
from planning.proposals.statuses import OPEN
from planning.proposals.table.models import Batch
from stakeholders.accounts.models import Account

Row = dict[str, Any]


@transaction.atomic
def type_in(rows: Iterable[Row], *, way: Capacity, plan_year: int, key: UUID, by: Account) -> Batch:
    """Every row is a draft of the body; the same `key` makes them once."""
    locked(Account.objects.filter(pk=by.pk))
    if first := Batch.objects.filter(key=key, typed_by=by).first():
        return first
    batch = Batch.objects.create(key=key, organisation=way.body, typed_by=by)
    for row in rows:
        batch.proposals.add(_drafted(row, way, plan_year, by))
    return batch


def _drafted(row: Row, way: Capacity, plan_year: int, by: Account) -> Proposal:
    return actions.begin(
        way.organisation, source=way.source, plan_year=plan_year, title=row["title"], by=by,
        content=said_by(row, plan_year),
    )  # fmt: skip


def said_by(row: Row, plan_year: int) -> dict[str, Any]:
    """What a row makes a proposal say: what was typed counts, the usual work fills the rest."""
    work: CatalogueEntry | None = row["work"]
    brought = brought_by(work, plan_year, row["target"]) if work else {}
    typed = {name: row[name] for name in ("unit", "budget", "agency") if row[name] not in (None, "")}
    if work and typed.get("unit", work.unit) != work.unit and "budget" not in typed:
        brought.pop("budget", None)
    plain = {name: row[name] for name in ("target", "women", "men", "land", "reason")}
    is_physical = row["physical"] or brought.get("is_physical", False)
    return brought | typed | plain | {"work": work, "region": row["village"], "is_physical": is_physical}


@transaction.atomic
def give_letter(batch: Batch, file: File, *, by: Account) -> int:
    """One cover letter stands with every open proposal that has none yet; answers how many got it."""
    lacking = batch.proposals.filter(status__in=OPEN).exclude(files__paper=Paper.COVER_LETTER).order_by("pk")
    content = file.read()
    for proposal in lacking:
        hand_in(proposal, Paper.COVER_LETTER, ContentFile(content, file.name), by=by)
    return len(lacking)


@dataclass(frozen=True)
class Filed:
    """How many were filed, and what kept the others back."""

    count: int
    refusals: list[tuple[Proposal, Refusal]]


def submit_all(batch: Batch, *, by: Account) -> Filed:
    """Each proposal that is complete is filed on its own; what one lacks holds up no other."""
    waiting = list(batch.proposals.filter(status__in=OPEN).order_by("pk"))
    refusals: list[tuple[Proposal, Refusal]] = []
    for proposal in waiting:
        try:
            actions.submit(proposal, by=by)
        except Refusal as refusal:
            refusals.append((proposal, refusal))
    return Filed(len(waiting) - len(refusals), refusals)
