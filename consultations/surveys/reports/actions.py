"""What can be done to reports: begin one, write its plan, submit, send back, approve."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils import timezone

from consultations.services.models import Service
from consultations.surveys.periods import Period
from consultations.surveys.reading import Result, result_of
from consultations.surveys.reports import policies
from consultations.surveys.reports.lifecycle import REPORT
from consultations.surveys.reports.models import PlanLine, Report
from consultations.surveys.reports.refusals import NoLongerOpen, PeriodNotOver, PlanMissing, TooFewAnswers
from consultations.surveys.reports.snapshot import content_of, signatories_of, title_of
from perkasa.core.locks import locked
from perkasa.core.refusals import NotAllowed
from perkasa.documents.kinds import Kind as PaperKind
from perkasa.documents.papers.actions import issue
from stakeholders.accounts.models import Account
from stakeholders.accounts.roles import Permission
from stakeholders.notifications.actions import notify, notify_each
from stakeholders.notifications.kinds import Kind
from stakeholders.organisations.letterhead import letterhead_of
from stakeholders.organisations.models import Organisation


@dataclass(frozen=True)
class Plan:
    """What will be done about one element, by whom, until when."""

    element: str
    action: str
    responsible: str
    due_date: date


@transaction.atomic
def begin(period: Period, service: Service | None, *, by: Account) -> Report:
    """There is a report on `period` about `service`, or about all; the first one that was begun."""
    if not policies.may_write.test(by, None):
        raise NotAllowed
    if result_of(period, service).value is None:
        raise TooFewAnswers
    report, is_new = Report.objects.get_or_create(
        period=period.slug, service=service, defaults={"written_by": by}
    )
    if is_new:
        REPORT.begin(report, by=by)
    return report


@transaction.atomic
def plan(report: Report, *, lines: Iterable[Plan], by: Account) -> None:
    """The report says that this will be done, and nothing else."""
    [report] = locked(Report.objects.filter(pk=report.pk))
    if not policies.may_write.test(by, report):
        raise NotAllowed
    if not report.is_open:
        raise NoLongerOpen
    report.plan.all().delete()
    PlanLine.objects.bulk_create(
        PlanLine(
            report=report, element=line.element, action=line.action, responsible=line.responsible,
            due_date=line.due_date,
        )
        for line in lines
    )  # fmt: skip


@transaction.atomic
def submit(report: Report, *, by: Account, reason: str = "") -> None:
    """The heads are asked to approve it: its period is over and its lowest elements have a plan."""
    if not report.span.is_over(timezone.localdate()):
        raise PeriodNotOver
    _must_be_planned(report, result_of(report.span, report.service))
    REPORT.advance(report, "submit", by=by, reason=reason)
    heads = Account.objects.who_may(Permission.SURVEYS_APPROVE).exclude(pk=report.written_by_id)
    notify_each(heads, Kind.SURVEY_REPORT_AWAITS, about=report, params=_words(report))


def _must_be_planned(report: Report, result: Result) -> None:
    if result.value is None:
        raise TooFewAnswers
    planned = set(report.plan.values_list("element", flat=True))
    lowest = [part.element for part in result.lowest]
    if missing := [str(element.name) for element in lowest if element.code not in planned]:
        raise PlanMissing.about(missing)


@transaction.atomic
def send_back(report: Report, *, by: Account, reason: str) -> None:
    """It goes back to whoever wrote it, who is told why."""
    REPORT.advance(report, "send_back", by=by, reason=reason)
    words = _words(report) | {"reason": reason.strip()}
    notify(report.written_by, Kind.SURVEY_REPORT_RETURNED, about=report, params=words)


@transaction.atomic
def approve(report: Report, *, by: Account, reason: str = "") -> None:
    """It stands as a numbered paper that everyone may read."""
    now = timezone.now()
    REPORT.advance(report, "approve", by=by, reason=reason, also={"approved_by": by, "approved_at": now})
    report.refresh_from_db()
    report.paper = issue(
        PaperKind.SURVEY_REPORT,
        about=report,
        title=title_of(report),
        content=content_of(report),
        signatories=signatories_of(report, approved_by=by, at=now),
        letterhead=letterhead_of(Organisation.objects.host(), timezone.localdate(now)),
        by=by,
        public=True,
    )
    report.save(update_fields=["paper"])


def _words(report: Report) -> dict[str, str]:
    """What every message about a report says."""
    return {"period": report.in_words, "about": report.about}
