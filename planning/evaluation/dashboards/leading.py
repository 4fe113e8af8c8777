"""What a leader looks at first: what is late, off track, unanswered or unsigned."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import product
from typing import Any

from django.utils.translation import gettext as _

from consultations.bookings.models import Booking
from consultations.bookings.statuses import Status as BookingStatus
from planning.evaluation.dashboards.figures import Year
from planning.evaluation.figures import QUARTERS, percent_words
from planning.evaluation.limits import reason_below
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.reminding import reporting_agencies
from planning.evaluation.statuses import Status
from planning.forums.records.models import Signatory
from planning.forums.records.models import Status as RecordStatus
from planning.proposals.path.models import Visit

MOST = 50
Row = dict[str, Any]


@dataclass(frozen=True)
class Exceptional:
    """One sort of exception: its words, how many there are, and the first of them with where each is read."""

    title: str
    number: int
    rows: list[Row]


def exceptions_on(day: date, year: Year) -> list[Exceptional]:
    """Everything of `year` that is not as it should be on `day`, the fullest sort first."""
    found = [
        _all_of(_("Laporan triwulan yang terlambat"), _late(day, year.year)),
        _all_of(_("Laporan yang menunggu badan perencanaan"), _waiting(year.year)),
        _all_of(_("Perangkat daerah di bawah target"), _off_track(year.reports)),
        _first_of(
            _("Usulan yang lewat tenggat"),
            Visit.objects.open().filter(due__lt=day)
            .select_related("proposal", "responsible").order_by("due", "pk"),
            _of_visit,
        ),
        _first_of(
            _("Permohonan konsultasi yang lewat tenggat"),
            Booking.objects.of_visitors().filter(status=BookingStatus.REQUESTED, answer_due__lt=day)
            .select_related("service").order_by("answer_due", "pk"),
            _of_booking,
        ),
        _first_of(
            _("Berita acara yang belum ditandatangani"),
            Signatory.objects.filter(signed_at=None, record__status=RecordStatus.SIGNING)
            .select_related("record__desk").order_by("pk"),
            _of_signatory,
        ),
    ]  # fmt: skip
    return sorted((each for each in found if each.number), key=lambda each: -each.number)


def _all_of(title: str, rows: Iterable[Row]) -> Exceptional:
    rows = list(rows)
    return Exceptional(title, len(rows), rows[:MOST])


def _first_of(title: str, found, told) -> Exceptional:
    """The first of many, and how many there are."""
    rows = [told(each) for each in found[:MOST]]
    return Exceptional(title, found.count() if len(rows) == MOST else len(rows), rows)


def _late(day: date, year: int) -> Iterable[Row]:
    """Agencies that owe the report of a quarter that has closed; what was reopened was sent before."""
    closed = list(Quarter.objects.filter(year=year, closes_on__lt=day).order_by("number"))
    first = QuarterReport.objects.filter(quarter__in=closed, revision=0)
    known = {(report.quarter_id, report.organisation_id): report for report in first}
    agencies = list(reporting_agencies(year)) if closed else []
    for quarter, agency in product(closed, agencies):
        report = known.get((quarter.pk, agency.pk))
        if report is None:
            yield _row(agency.name, str(quarter), _("Belum diisi"), agency.get_absolute_url())
        elif report.is_open:
            yield _row(agency.name, str(quarter), report.get_status_display(), report.get_absolute_url())


def _waiting(year: int) -> Iterable[Row]:
    rows = QuarterReport.objects.of_year(year).filter(status__in=(Status.SENT, Status.VERIFIED))
    for report in rows.for_listing():
        yield _of_report(report, report.get_status_display())


def _off_track(reports: Iterable[QuarterReport]) -> Iterable[Row]:
    """Agencies whose last certified report stands below what was due by its quarter."""
    for report in reports:
        due = reason_below() * report.quarter.number
        if report.rate is not None and report.rate * QUARTERS < due:
            yield _of_report(report, _("Capaian %s%%") % percent_words(Fraction(report.rate)))


def _of_visit(visit: Visit) -> Row:
    who = str(visit.responsible) if visit.responsible else _("Badan perencanaan")
    return _row(who, visit.proposal.title, visit.get_stage_display(), visit.proposal.get_absolute_url())


def _of_booking(booking: Booking) -> Row:
    return _row(booking.service.name, booking.code, booking.get_status_display(), booking.get_absolute_url())


def _of_signatory(signatory: Signatory) -> Row:
    record = signatory.record
    return _row(signatory.position, str(record), record.get_status_display(), record.get_absolute_url())


def _of_report(report: QuarterReport, state: str) -> Row:
    return _row(report.organisation.name, str(report.quarter), state, report.get_absolute_url())


def _row(who: str, what: str, state: str, url: str) -> Row:
    return {"who": who, "what": what, "state": state, "url": url}
