"""What can be done with a spreadsheet: upload it, have it checked, apply it as a whole, undo it again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.nomenclature.items import Problem
from planning.plans.actions import require_stage
from planning.plans.content import Content, Key, content_of
from planning.plans.imports.models import Import, Phase, Step
from planning.plans.imports.records import entry_of, record_of
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from planning.plans.sheets.reading import Progress, Reading, read_plan
from planning.plans.sheets.reference import reference_for
from planning.plans.writing import check_sums, difference, write
from stakeholders.accounts.models import Account

# A worker that has not finished by then was killed; another takes the file, of which nothing was applied.
PATIENCE = timedelta(minutes=10)


class SomethingStandsOnIt(Refusal):
    message = _("Isi dokumen sudah berubah sejak impor ini, sehingga tidak dapat dibatalkan seluruhnya.")


@transaction.atomic
def upload(plan: Plan, file: UploadedFile, *, by: Account) -> Import:
    """The file waits to be checked; nothing in the plan changes."""
    locked(Plan.objects.filter(pk=plan.pk))
    plan.refresh_from_db()
    _check(plan, by)
    require_stage(plan, by)
    found = Import.objects.create(plan=plan, by=by, file=file, file_name=(file.name or "")[-200:])
    nudge(Job.READ_SHEETS)
    return found


@transaction.atomic
def apply(found: Import, *, by: Account) -> None:
    """A worker will apply the checked file as a whole."""
    _lock(found, by)
    if found.phase != Phase.READY:
        raise NotPossibleNow
    found.step, found.state, found.not_before = Step.APPLY, WorkState.PENDING, timezone.now()
    found.save(update_fields=["step", "state", "not_before"])
    nudge(Job.READ_SHEETS)


@transaction.atomic
def undo(found: Import, *, by: Account) -> None:
    """The plan says what it said before the file was applied; raises SomethingStandsOnIt when it moved on."""
    _lock(found, by)
    if found.phase != Phase.APPLIED:
        raise NotPossibleNow
    if found.plan.content_version != found.version_after:
        raise SomethingStandsOnIt
    content = content_of(found.plan)
    for organisation_id, code in found.before["new"]:
        del content[Key(organisation_id, code)]
    content |= {entry.key: entry for entry in map(entry_of, found.before["changed"])}
    write(found.plan, content.values(), whole=True)
    found.undone_at = timezone.now()
    found.save(update_fields=["undone_at"])


def work_next() -> bool:
    """One file is checked or applied; False when none waits."""
    given_up = timezone.now() - PATIENCE
    Import.objects.stuck(given_up).update(state=WorkState.PENDING)
    found = Import.objects.claim_next()
    if found is None:
        return False
    try:
        check(found) if found.step == Step.CHECK else carry_out(found)
    except Refusal as refusal:
        found.problems = [list(Problem("", 0, "", str(refusal.message)))]
        found.save(update_fields=["problems"])
    found.finish(WorkState.DONE)
    return True


def check(found: Import) -> None:
    """The row says every mistake in its file, or what applying it would change; the plan is as before."""

    def show(rows: int) -> None:
        Import.objects.filter(pk=found.pk).update(rows=rows)

    reading, before = _read(found, show)
    found.rows, found.problems = reading.rows, [list(problem) for problem in reading.problems]
    if not reading.problems:
        found.counts = counts_of(reading, before)
    found.save(update_fields=["rows", "problems", "counts"])


@transaction.atomic
def carry_out(found: Import) -> None:
    """The plan says what the file says, and the row how to undo it; all or nothing."""
    locked(Plan.objects.filter(pk=found.plan_id))
    found.plan.refresh_from_db()
    reading, before = _read(found, lambda rows: None)
    found.problems = [list(problem) for problem in reading.problems]
    if not reading.problems:
        written = write(found.plan, reading.entries)
        found.before = {
            "new": [list(key) for key in sorted(written.new, key=str)],
            "changed": [record_of(before[key]) for key in written.changed],
        }
        found.counts, found.version_after = counts_of(reading, before), found.plan.content_version
    found.save(update_fields=["problems", "before", "counts", "version_after"])


def counts_of(reading: Reading, before: Content) -> dict[str, int]:
    """How many lines of the file are new, changed and unchanged; raises CeilingAboveOthers."""
    after = before | {entry.key: entry for entry in reading.entries}
    check_sums(after)
    written = difference(before, after)
    new, changed = len(written.new), len(written.changed)
    return {"new": new, "changed": changed, "unchanged": len(reading.entries) - new - changed}


def content_after(found: Import) -> Content:
    """What the plan would say if the file were applied now; nothing changes."""
    reading, before = _read(found, lambda rows: None)
    return before | {entry.key: entry for entry in reading.entries}


def _read(found: Import, progress: Progress) -> tuple[Reading, Content]:
    reference = reference_for(found.plan)
    with _on_disk(found) as path:
        return read_plan(path, reference, progress), reference.content


@contextmanager
def _on_disk(found: Import) -> Iterator[Path]:
    """The path of a copy of the file, wherever it is stored."""
    with NamedTemporaryFile() as copy, found.file.open("rb") as stored:
        for chunk in stored.chunks():
            copy.write(chunk)
        copy.flush()
        yield Path(copy.name)


def _lock(found: Import, by: Account) -> None:
    locked(Import.objects.filter(pk=found.pk))
    found.refresh_from_db()
    locked(Plan.objects.filter(pk=found.plan_id))
    found.plan.refresh_from_db()
    _check(found.plan, by)


def _check(plan: Plan, by: Account) -> None:
    if not may_edit.test(by, plan):
        raise NotAllowed
    if not plan.is_open:
        raise NotPossibleNow
