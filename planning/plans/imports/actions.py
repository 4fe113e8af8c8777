"""What can be done with a spreadsheet: upload it, tell its columns, apply it as a whole, undo it again."""

from collections.abc import Mapping
from datetime import timedelta

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.files import on_disk
from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.nomenclature.items import Problem
from planning.plans.actions import require_stage
from planning.plans.content import Content, Key, content_of
from planning.plans.differences import differences
from planning.plans.imports.models import ColumnMatch, Import, Phase, Step
from planning.plans.imports.records import entry_of, record_of, record_of_differences, record_of_header
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from planning.plans.sheets.columns import Column
from planning.plans.sheets.headers import HeaderQuestion
from planning.plans.sheets.reading import Progress, Reading, read_plan
from planning.plans.sheets.reference import reference_for
from planning.plans.writing import check_sums, difference, write
from stakeholders.accounts.models import Account

# A worker that has not finished by then was killed; another takes the file, of which nothing was applied.
PATIENCE = timedelta(minutes=10)
MOST_SHOWN = 1000


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
def tell_columns(found: Import, columns: Mapping[int, Column], *, by: Account) -> None:
    """The file is checked again with these columns; the next file with the same titles is read so unasked."""
    _lock(found, by)
    if not found.may_be_taught:
        raise NotPossibleNow
    words = {str(place): column.word(found.plan.first_year) for place, column in columns.items()}
    ColumnMatch.objects.update_or_create(
        organisation=found.plan.organisation,
        fingerprint=found.header["fingerprint"],
        defaults={"columns": words},
    )
    found.header, found.problems, found.counts, found.outline = {}, [], {}, []
    found.save(update_fields=["header", "problems", "counts", "outline"])
    _ask_a_worker(found, Step.CHECK)


@transaction.atomic
def apply(found: Import, *, by: Account) -> None:
    """A worker will apply the checked file as a whole."""
    _lock(found, by)
    if found.phase != Phase.READY:
        raise NotPossibleNow
    _ask_a_worker(found, Step.APPLY)


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
    except HeaderQuestion as question:
        _keep_question(found, question)
    except Refusal as refusal:
        _keep_problem(found, refusal)
    found.finish(WorkState.DONE)
    return True


def check(found: Import) -> None:
    """The row says every mistake in its file, or what applying it would change; the plan is as before."""
    reading, before = _read_showing(found)
    found.rows = found.rows_in_all = reading.rows
    found.problems = [list(problem) for problem in reading.problems]
    found.header = record_of_header(reading.header)
    if not reading.problems:
        after = _after(reading, before)
        found.counts = counts_of(reading, before, after)
        found.outline = record_of_differences(differences(before, after)[:MOST_SHOWN])
    found.save(update_fields=["rows", "rows_in_all", "problems", "header", "counts", "outline"])


def carry_out(found: Import) -> None:
    """The plan says what the file says, and the row how to undo it; all or nothing.

    The file is read before the plan is locked, and once more when the plan has moved on meanwhile.
    """
    version = Plan.objects.values_list("content_version", flat=True).get(pk=found.plan_id)
    reading, before = _read_showing(found)
    with transaction.atomic():
        locked(Plan.objects.filter(pk=found.plan_id))
        found.refresh_from_db()
        if found.version_after is not None:
            return  # a worker was killed between the end of its work and saying so
        if found.plan.content_version != version:
            reading, before = _read_showing(found)
        found.problems = [list(problem) for problem in reading.problems]
        if not reading.problems:
            _write(found, reading, before)
        found.save(update_fields=["problems", "before", "counts", "version_after"])


def counts_of(reading: Reading, before: Content, after: Content) -> dict[str, int]:
    """How many lines of the file are new, changed and unchanged."""
    written = difference(before, after)
    new, changed = len(written.new), len(written.changed)
    return {"new": new, "changed": changed, "unchanged": len(reading.entries) - new - changed}


def content_after(found: Import) -> Content:
    """What the plan would say if the file were applied now; nothing changes."""
    reading, before = _read(found)
    return before | {entry.key: entry for entry in reading.entries}


def _write(found: Import, reading: Reading, before: Content) -> None:
    written = write(found.plan, reading.entries)
    found.before = {
        "new": [list(key) for key in sorted(written.new, key=str)],
        "changed": [record_of(before[key]) for key in written.changed],
    }
    found.counts = counts_of(reading, before, _after(reading, before))
    found.version_after = found.plan.content_version


def _after(reading: Reading, before: Content) -> Content:
    """What the plan would say; raises CeilingAboveOthers."""
    after = before | {entry.key: entry for entry in reading.entries}
    check_sums(after)
    return after


def _keep_question(found: Import, question: HeaderQuestion) -> None:
    if question.header.is_of_a_table:
        found.header = record_of_header(question.header, asks=True)
        found.save(update_fields=["header"])
    _keep_problem(found, question)


def _keep_problem(found: Import, refusal: Refusal) -> None:
    found.problems = [list(Problem("", 0, "", str(refusal.message)))]
    found.save(update_fields=["problems"])


def _read_showing(found: Import) -> tuple[Reading, Content]:
    """As `_read`; the row says meanwhile how far the reading has come."""

    def show(rows: int) -> None:
        Import.objects.filter(pk=found.pk).update(rows=rows)

    return _read(found, show)


def _read(found: Import, progress: Progress = lambda rows: None) -> tuple[Reading, Content]:
    reference = reference_for(found.plan)
    taught = ColumnMatch.objects.taught_to(found.plan)
    with on_disk(found.file) as path:
        return read_plan(path, reference, progress, taught), reference.content


def _ask_a_worker(found: Import, step: Step) -> None:
    found.step, found.state, found.not_before, found.rows = step, WorkState.PENDING, timezone.now(), 0
    found.save(update_fields=["step", "state", "not_before", "rows"])
    nudge(Job.READ_SHEETS)


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
