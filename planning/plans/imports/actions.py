"""What can be done with a spreadsheet: upload it, tell its columns, apply it as a whole, undo it again."""

from collections.abc import Mapping
from datetime import timedelta

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from perkasa.core.jobs import Job, WorkState, nudge
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow, Refusal
from planning.nomenclature.items import Problem
from planning.plans.actions import require_stage
from planning.plans.imports.models import ColumnMatch, Import, Phase, Step
from planning.plans.imports.records import record_of_header
from planning.plans.imports.working import carry_out, check, take_back
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from planning.plans.sheets.columns import Column
from planning.plans.sheets.headers import HeaderQuestion
from stakeholders.accounts.models import Account

# A worker that has not finished by then was killed; another takes the file, of which nothing was applied.
PATIENCE = timedelta(minutes=10)
DEEDS = {Step.CHECK: check, Step.APPLY: carry_out, Step.UNDO: take_back}


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
    found.header, found.counts, found.rows = {}, {}, 0
    found.save(update_fields=["header", "counts", "rows"])
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
    """A worker will take the applied file back as a whole, or say what stands on it."""
    _lock(found, by)
    if found.phase != Phase.APPLIED:
        raise NotPossibleNow
    _ask_a_worker(found, Step.UNDO)


def work_next() -> bool:
    """One file is checked, applied or taken back; False when none waits."""
    given_up = timezone.now() - PATIENCE
    Import.objects.stuck(given_up).update(state=WorkState.PENDING)
    found = Import.objects.claim_next()
    if found is None:
        return False
    try:
        DEEDS[Step(found.step)](found)
    except HeaderQuestion as question:
        _keep_question(found, question)
    except Refusal as refusal:
        _keep_problem(found, refusal)
    found.finish(WorkState.DONE)
    return True


def _keep_question(found: Import, question: HeaderQuestion) -> None:
    if question.header.is_of_a_table:
        found.header = record_of_header(question.header, asks=True)
        found.save(update_fields=["header"])
    _keep_problem(found, question)


def _keep_problem(found: Import, refusal: Refusal) -> None:
    if found.version_after is None:
        found.changes.all().delete()
    found.problems = [list(Problem("", 0, "", str(refusal.message)))]
    found.save(update_fields=["problems"])


def _ask_a_worker(found: Import, step: Step) -> None:
    found.step, found.state, found.not_before, found.problems = step, WorkState.PENDING, timezone.now(), []
    found.save(update_fields=["step", "state", "not_before", "problems"])
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
