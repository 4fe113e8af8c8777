"""What can be done with reports: begin, fill, explain, prove, send, verify, return, certify, reopen."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from perkasa.core.files import kind_of
from perkasa.core.locks import guarded, locked
from perkasa.core.refusals import NotAllowed, NotPossibleNow
from planning.evaluation import telling, unsaved
from planning.evaluation.breakdowns.parts import rows_without_parts
from planning.evaluation.checks import empty_rows, rows_without_reason
from planning.evaluation.drawing import bring_earlier, copy_rows, draw, plan_in_force
from planning.evaluation.e81 import sums_of
from planning.evaluation.lifecycle import EVALUATION
from planning.evaluation.limits import bounds_in_force, reason_below
from planning.evaluation.models import Evidence, QuarterReport
from planning.evaluation.policies import may_fill, may_reopen
from planning.evaluation.quarters import Quarter
from planning.evaluation.refusals import (
    ChangedMeanwhile,
    NoPlan,
    NotReportedNow,
    PartsMissing,
    ReasonsMissing,
    ReopenedAlready,
    ReportExists,
    StillEmpty,
)
from planning.evaluation.rows import Realisation
from planning.evaluation.statuses import Status
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

WORDS = frozenset({"drivers", "obstacles", "next_quarter", "next_plan"})
WORDS_OF_ROW = frozenset({"drivers", "obstacles", "follow_up", "note"})
OF_ROW = WORDS_OF_ROW | {"before", "money_before", "when_low", "adds_up"}
ONCE = {"quarter_report_once": ReportExists}


@dataclass(frozen=True)
class Filled:
    """What one row reports of the quarter; None where nothing was typed."""

    result: Decimal | None = None
    spent: int | None = None


@transaction.atomic
def begin(quarter: Quarter, organisation: Organisation, *, by: Account) -> QuarterReport:
    """A draft stands with a row for every indicator of the Renja in force; raises NoPlan, NotReportedNow."""
    plan = plan_in_force(organisation, quarter.year)
    report = QuarterReport(quarter=quarter, organisation=organisation)
    if not may_fill.test(by, report):
        raise NotAllowed
    if not quarter.is_open():
        raise NotReportedNow(quarter)
    if plan is None:
        raise NoPlan
    report.plan = plan
    with guarded(ONCE):
        report.save()
    draw(report)
    EVALUATION.begin(report, by=by)
    return report


@transaction.atomic
def fill(report: QuarterReport, figures: Mapping[int, Filled], *, version: int, by: Account) -> None:
    """The rows at these positions report this of the quarter; `version` is the one that was read."""
    open_for(report, by, version=version)
    quarter = report.quarter.number - 1
    rows = list(report.rows.filter(position__in=figures))
    for row in rows:
        row.results[quarter] = figures[row.position].result if row.indicator else None
        row.spending[quarter] = figures[row.position].spent if row.has_money else None
    Realisation.objects.bulk_update(rows, ["results", "spending"], batch_size=500)
    changed(report)


@transaction.atomic
def explain(row: Realisation, words: Mapping[str, Any], *, by: Account) -> None:
    """The row says why it stands where it does, and what was reached before; see `OF_ROW`."""
    if unknown := set(words) - OF_ROW:
        raise ValueError(f"Not said of a row: {sorted(unknown)}")
    open_for(row.report, by)
    Realisation.objects.filter(pk=row.pk).update(**words)
    changed(row.report)


@transaction.atomic
def describe(report: QuarterReport, words: Mapping[str, str], *, by: Account) -> None:
    """The report as a whole says this of drivers, obstacles and what follows."""
    if unknown := set(words) - WORDS:
        raise ValueError(f"Not said of a report: {sorted(unknown)}")
    open_for(report, by)
    for name, value in words.items():
        setattr(report, name, value)
    report.save(update_fields=list(words))
    changed(report)


@transaction.atomic
def attach(
    report: QuarterReport, file: UploadedFile, title: str, *, by: Account, row: Realisation | None = None
) -> Evidence:
    """The file stands with the report, or with one `row` of it."""
    open_for(report, by)
    kind = kind_of(file)
    if kind is None:
        raise ValueError("The file was not checked.")
    return Evidence.objects.create(
        report=report, row=row, title=title, kind=kind.extension, size=file.size, file=file
    )


@transaction.atomic
def send(report: QuarterReport, *, by: Account, reason: str = "") -> None:
    """The report is with the planners, frozen; every row has its figure, and what lags has its reason."""
    open_for(report, by)
    bring_earlier(report)
    rows = list(report.rows.all())
    if empty := empty_rows(rows, report.quarter.number):
        raise StillEmpty(len(empty))
    if unsplit := rows_without_parts(rows, report.quarter.number):
        raise PartsMissing(len(unsplit))
    if unexplained := rows_without_reason(rows, report.quarter.number):
        raise ReasonsMissing(len(unexplained), reason_below())
    sent = {"sent_by": by, "sent_at": timezone.now()}
    EVALUATION.advance(report, "send", by=by, reason=reason, also=sent)
    unsaved.forget_all(report)
    telling.sent(report)


@transaction.atomic
def verify(report: QuarterReport, *, by: Account, reason: str = "") -> None:
    """A planner who did not send it has checked it; it waits for its certification."""
    checked = {"verified_by": by, "verified_at": timezone.now()}
    EVALUATION.advance(report, "verify", by=by, reason=reason, also=checked)
    telling.verified(report)


@transaction.atomic
def send_back(report: QuarterReport, *, by: Account, reason: str) -> None:
    """The report is with its agency again, which hears what is to be mended."""
    EVALUATION.advance(report, "send_back", by=by, reason=reason)
    telling.sent_back(report, reason)


@transaction.atomic
def look_again(report: QuarterReport, *, by: Account, reason: str) -> None:
    """The report waits for a planner once more."""
    unchecked = {"verified_by": None, "verified_at": None}
    EVALUATION.advance(report, "look_again", by=by, reason=reason, also=unchecked)
    telling.sent(report)


@transaction.atomic
def certify(report: QuarterReport, *, by: Account, reason: str = "") -> None:
    """The report holds, for everybody to read and for good; the version before it is superseded."""
    sums = sums_of(report.rows.all(), bounds_in_force())
    certified = {
        "certified_by": by, "certified_at": timezone.now(), "rate": sums.rate_shown,
        "money_rate": sums.money_rate_shown, "predicate": sums.predicate or "", "budget": sums.budget,
        "spent": sums.spent,
    }  # fmt: skip
    EVALUATION.advance(report, "certify", by=by, reason=reason, also=certified)
    if report.previous:
        EVALUATION.advance(report.previous, "supersede", by=None)
    telling.certified(report)


@transaction.atomic
def reopen(report: QuarterReport, *, by: Account, reason: str) -> QuarterReport:
    """A draft of the next version stands with the same figures; until it is certified the old one holds."""
    if not may_reopen.test(by, report):
        raise NotAllowed
    EVALUATION.advance(report, "reopen", by=by, reason=reason)
    new = QuarterReport(
        quarter=report.quarter, organisation=report.organisation, plan=report.plan,
        revision=report.revision + 1, previous=report, drivers=report.drivers,
        obstacles=report.obstacles, next_quarter=report.next_quarter, next_plan=report.next_plan,
    )  # fmt: skip
    with guarded({"quarter_report_once": ReopenedAlready}):
        new.save()
    copy_rows(report, into=new)
    EVALUATION.begin(new, by=by, reason=reason)
    telling.sent_back(new, reason)
    return new


def open_for(report: QuarterReport, by: Account, *, version: int | None = None) -> None:
    """The report is locked, with its agency and in its time, and `by` may fill it as it was read."""
    locked(QuarterReport.objects.filter(pk=report.pk))
    report.refresh_from_db(fields=["status", "version"])
    if not may_fill.test(by, report):
        raise NotAllowed
    if not report.is_open:
        raise NotPossibleNow
    is_mending = report.status == Status.RETURNED or report.revision
    if not is_mending and not report.quarter.is_open():
        raise NotReportedNow(report.quarter)
    if version is not None and version != report.version:
        raise ChangedMeanwhile


def changed(report: QuarterReport) -> None:
    """What the report says is another version of it."""
    report.version += 1
    report.save(update_fields=["version"])
