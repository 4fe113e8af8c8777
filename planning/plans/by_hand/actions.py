"""What hands can do with single lines of a draft: add, change and remove one; every change is kept."""

import json
from dataclasses import replace
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import Refusal
from planning.plans.actions import open_for, require_stage
from planning.plans.by_hand.models import Edit
from planning.plans.content import Entry, Measure, entry_of
from planning.plans.imports.records import record_of
from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.plans.writing import OthersHangOnIt, write
from stakeholders.accounts.models import Account

SIGNS = 16


class EditConflict(Refusal):
    message = _(
        "Baris ini sudah diubah di tempat lain sejak halaman ini dibuka. Isian Anda masih ada di bawah."
    )


class LineExists(Refusal):
    message = _("Kode ini sudah ada dalam dokumen. Buka baris itu dan ubah di sana.")


def mark_of(entry: Entry) -> str:
    """Sixteen signs that are others as soon as the line says anything else: what a reader has seen of it."""
    said = json.dumps(record_of(entry), sort_keys=True)
    return sha256(said.encode()).hexdigest()[:SIGNS]


def without_measure(entry: Entry, measure: Measure) -> Entry:
    """The line without this indicator."""
    return replace(entry, measures=tuple(each for each in entry.measures if each != measure))


@transaction.atomic
def add(plan: Plan, *entries: Entry, by: Account) -> Line:
    """The lines stand in the plan, the last of them is answered; those above it come along when missing.

    Raises LineExists when the last stands there already, CeilingAboveOthers when it would hang on money.
    """
    _open(plan, by)
    last = entries[-1]
    if plan.lines.of_key(*last.key).exists():
        raise LineExists
    new = [entry for entry in entries if not plan.lines.of_key(*entry.key).exists()]
    write(plan, new)
    for entry in new:
        _keep(plan, entry, None, entry, by)
    return plan.lines.get(organisation=last.organisation_id, code=last.code)


@transaction.atomic
def change(line: Line, entry: Entry, *, mark: str, by: Account) -> None:
    """The line says `entry`; `mark` is that of what was read before.

    When somebody has changed the line since, EditConflict, unless it says the same already.
    """
    _open(line.plan, by)
    before = _now(line)
    if entry == before:
        return
    if mark_of(before) != mark:
        raise EditConflict
    write(line.plan, [entry])
    _keep(line.plan, entry, before, entry, by)


@transaction.atomic
def remove(line: Line, *, mark: str, by: Account) -> None:
    """The line is gone, with its indicators and money; raises OthersHangOnIt or EditConflict."""
    _open(line.plan, by)
    before = _now(line)
    if mark_of(before) != mark:
        raise EditConflict
    if line.children.exists():
        raise OthersHangOnIt
    write(line.plan, [], without=[before.key])
    _keep(line.plan, before, before, None, by)


def _open(plan: Plan, by: Account) -> None:
    open_for(plan, by)
    require_stage(plan, by)


def _now(line: Line) -> Entry:
    return entry_of(Line.objects.with_figures().get(pk=line.pk))


def _keep(plan: Plan, entry: Entry, before: Entry | None, after: Entry | None, by: Account) -> None:
    said: dict[str, Any] = {
        "before": record_of(before) if before else None, "after": record_of(after) if after else None,
    }  # fmt: skip
    Edit.objects.create(plan=plan, organisation_id=entry.organisation_id, code=entry.code, by=by, **said)
