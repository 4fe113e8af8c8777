"""What a leader looks at first: what is late, off track, unanswered or unsigned; by agency."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from planning.evaluation.dashboards.figures import last_reports
from planning.evaluation.figures import QUARTERS, percent_words
from planning.evaluation.limits import reason_below
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.reminding import owing
from planning.evaluation.statuses import OPEN, Status
from planning.forums.records.models import Signatory
from planning.forums.records.models import Status as RecordStatus
from planning.proposals.path.models import Visit

MOST = 50


@dataclass(frozen=True)
class Exceptional:
    """One sort of exception: its words, and the rows it counts, each with where it is read."""

    title: str
    rows: list[dict[str, Any]]

    @property
    def number(self) -> int:
        return len(self.rows)


def exceptions_on(day: date, year: int) -> list[Exceptional]:
    """Everything of `year` that is not as it should be on `day`, the fullest sort first."""
    found = [
        Exceptional(_("Laporan triwulan yang terlambat"), list(_late(day, year))),
        Exceptional(_("Laporan yang menunggu badan perencanaan"), list(_waiting(year))),
        Exceptional(_("Perangkat daerah di bawah target"), list(_off_track(year))),
        Exceptional(_("Usulan yang lewat tenggat"), list(_unanswered(day))),
        Exceptional(_("Berita acara yang belum ditandatangani"), list(_unsigned())),
    ]
    return sorted((each for each in found if each.rows), key=lambda each: -each.number)


def _late(day: date, year: int) -> Iterable[dict[str, Any]]:
    """Agencies that owe the report of a quarter that has closed."""
    for quarter in Quarter.objects.filter(year=year, closes_on__lt=day).order_by("number"):
        open_reports = QuarterReport.objects.filter(quarter=quarter, status__in=OPEN)
        by_agency = {report.organisation_id: report for report in open_reports}
        for agency in owing(quarter):
            report = by_agency.get(agency.pk)
            url = report.get_absolute_url() if report else agency.get_absolute_url()
            state = report.get_status_display() if report else _("Belum diisi")
            yield _row(agency.name, str(quarter), state, url)


def _waiting(year: int) -> Iterable[dict[str, Any]]:
    rows = QuarterReport.objects.of_year(year).filter(status__in=(Status.SENT, Status.VERIFIED))
    for report in rows.for_listing():
        yield _of_report(report, report.get_status_display())


def _off_track(year: int) -> Iterable[dict[str, Any]]:
    """Agencies whose last certified report stands below what was due by its quarter."""
    for report in last_reports(year):
        due = reason_below() * report.quarter.number
        if report.rate is not None and report.rate * QUARTERS < due:
            yield _of_report(report, _("Capaian %s%%") % percent_words(Fraction(report.rate)))


def _unanswered(day: date) -> Iterable[dict[str, Any]]:
    late = Visit.objects.open().filter(due__lt=day).select_related("proposal", "responsible")
    for visit in late.order_by("due", "pk")[:MOST]:
        who = str(visit.responsible) if visit.responsible else _("Badan perencanaan")
        yield _row(who, visit.proposal.title, visit.get_stage_display(), visit.proposal.get_absolute_url())


def _unsigned() -> Iterable[dict[str, Any]]:
    waiting = Signatory.objects.filter(signed_at=None, record__status=RecordStatus.SIGNING)
    for signatory in waiting.select_related("record__desk").order_by("pk")[:MOST]:
        record = signatory.record
        yield _row(signatory.position, str(record), record.get_status_display(), record.get_absolute_url())


def _of_report(report: QuarterReport, state: str) -> dict[str, Any]:
    return _row(report.organisation.name, str(report.quarter), state, report.get_absolute_url())


def _row(who: str, what: str, state: str, url: str) -> dict[str, Any]:
    return {"who": who, "what": what, "state": state, "url": url}
