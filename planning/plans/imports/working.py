"""What a worker does with a spreadsheet: checks, applies, takes back; in parts, however long it is."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import on_disk
from perkasa.core.refusals import Refusal
from planning.plans.content import Content, Key, content_of
from planning.plans.imports.line_changes import LineChange
from planning.plans.imports.models import ColumnMatch, Import
from planning.plans.imports.records import record_of, record_of_header
from planning.plans.levels import Level
from planning.plans.models import Plan
from planning.plans.sheets.reading import PlanReader
from planning.plans.sheets.reference import reference_for
from planning.plans.sheets.taking import Said
from planning.plans.writing import CeilingAboveOthers, OthersHangOnIt, hold, rewrite

T = TypeVar("T")
PART = 1000
KEY = ("organisation", "code")


class SomethingStandsOnIt(Refusal):
    """A line of the import is not any more as the import left it."""

    def __init__(self, code: str):
        words = _(
            "Baris %s sudah diubah sesudah impor ini, sehingga impor tidak dapat dibatalkan seluruhnya. "
            "Batalkan dahulu impor yang lebih baru, atau ubah baris itu dengan tangan."
        )
        super().__init__(words % code)


class OthersCameBelow(Refusal):
    message = _(
        "Sesudah impor ini ada baris lain yang disusun di bawah barisnya yang baru. Hapus dahulu baris itu."
    )


def check(found: Import) -> None:
    """The row says every mistake in its file, or what applying it would change; the plan is as before."""
    found.version_before = _version_of(found)
    reader = _reader(found)
    found.changes.all().delete()
    with on_disk(found.file) as path:
        for said in _in_parts(reader.read(path)):
            if not reader.problems:
                _keep(found, said)
    found.rows = found.rows_in_all = reader.rows
    found.problems = [list(problem) for problem in reader.problems]
    if reader.header:
        found.header = record_of_header(reader.header)
    if reader.problems:
        found.changes.all().delete()
    else:
        found.counts = _counts(found, reader.lines)
    found.save(update_fields=["rows", "rows_in_all", "problems", "header", "counts", "version_before"])


def carry_out(found: Import) -> None:
    """The plan says what the file says; all or nothing.

    When the plan has moved on since the check, the file is checked once more, if need be with the plan held.
    """
    if found.version_before != _version_of(found):
        check(found)
    with transaction.atomic():
        plan = found.plan
        hold(plan)
        found.refresh_from_db()
        if found.version_after is not None:
            return  # a worker was killed between the end of its work and saying so
        if found.version_before != plan.content_version:
            check(found)
        if found.problems:
            return
        if found.changes.exists():
            rewrite(plan, ([change.entry_after for change in part] for part in _changes(found)))
        found.version_after = plan.content_version
        found.save(update_fields=["version_after"])


def take_back(found: Import) -> None:
    """The lines of the file say what they said before; all or nothing.

    Raises SomethingStandsOnIt, OthersCameBelow, or what `rewrite` raises.
    """
    with transaction.atomic():
        plan = found.plan
        hold(plan)
        found.refresh_from_db()
        if found.undone_at:
            return
        _require_untouched(found, plan)
        was = ([each for change in part if (each := change.entry_before)] for part in _changes(found))
        new = _in_parts(Key(*key) for key in found.changes.new().order_by("-pk").values_list(*KEY))
        try:
            if found.changes.exists():
                rewrite(plan, was, new)
        except OthersHangOnIt as refusal:
            raise OthersCameBelow from refusal
        found.undone_at = timezone.now()
        found.save(update_fields=["undone_at"])


def content_after(found: Import) -> Content:
    """What the plan would say if the checked file were applied; nothing changes."""
    return content_of(found.plan) | {change.key: change.entry_after for change in found.changes.all()}


def _version_of(found: Import) -> int:
    return Plan.objects.values_list("content_version", flat=True).get(pk=found.plan_id)


def _reader(found: Import) -> PlanReader:
    """A reader of its file; the row says meanwhile how far it has come."""

    def show(rows: int) -> None:
        Import.objects.filter(pk=found.pk).update(rows=rows)

    return PlanReader(reference_for(found.plan), ColumnMatch.objects.taught_to(found.plan), show)


def _keep(found: Import, said: Iterable[Said]) -> None:
    """What these lines change is kept beside the file; raises CeilingAboveOthers."""
    lines = {each.entry.key: each for each in said}
    with_money = [
        key for key, each in lines.items() if each.entry.ceilings and each.entry.level != Level.SUB_ACTIVITY
    ]
    if above := found.plan.lines.of_keys(with_money).filter(children__isnull=False).first():
        raise CeilingAboveOthers(above)
    LineChange.objects.bulk_create(
        (
            LineChange(
                found=found, organisation_id=key.organisation_id, code=key.code, after=record_of(entry),
                before=record_of(before) if before else None,
            )
            for key, (entry, before) in lines.items()
            if entry != before
        ),
        update_conflicts=True, unique_fields=["found", "organisation", "code"],
        update_fields=["before", "after"],
    )  # fmt: skip


def _counts(found: Import, lines: int) -> dict[str, int]:
    """How many lines of the file are new, changed and unchanged."""
    new, touched = found.changes.new().count(), found.changes.count()
    return {"new": new, "changed": touched - new, "unchanged": lines - touched}


def _require_untouched(found: Import, plan: Plan) -> None:
    """Raises SomethingStandsOnIt unless each line is as the import left it."""
    if plan.content_version == found.version_after:
        return
    for part in _changes(found):
        known = content_of(plan, plan.lines.of_keys([change.key for change in part]))
        for change in part:
            if known.get(change.key) != change.entry_after:
                raise SomethingStandsOnIt(change.code)


def _changes(found: Import) -> Iterator[list[LineChange]]:
    last = 0
    while part := list(found.changes.filter(pk__gt=last).order_by("pk")[:PART]):
        yield part
        last = part[-1].pk


def _in_parts(rows: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(rows)
    while part := list(islice(rest, PART)):
        yield part
