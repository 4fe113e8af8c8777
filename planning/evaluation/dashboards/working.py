"""What planners and agencies work with: who has reported what, and what one agency still owes."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from perkasa.core.words import long_date
from planning.evaluation.checks import lags
from planning.evaluation.dashboards.reported import Reported
from planning.evaluation.figures import NOTHING, percent_words
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import ROMAN, Quarter
from planning.evaluation.rows import Realisation
from planning.proposals.models import Proposal
from planning.proposals.statuses import DECIDED
from stakeholders.organisations.models import Organisation

Cell = dict[str, Any]
MOST = 25


def grid_of(reported: Reported) -> list[list[Cell]]:
    """Each agency beside its four quarters."""
    return [
        [_agency_cell(each, reported.year), *_quarter_cells(each, reported.newest)]
        for each in reported.agencies
    ]


def _agency_cell(agency: Organisation, year: int) -> Cell:
    url = f"{reverse('planning:evaluation.dashboards.agency', args=[agency.slug])}?tahun={year}"
    return {"label": _("Perangkat daerah"), "text": agency.short_name, "url": url}


def _quarter_cells(agency: Organisation, newest) -> Iterable[Cell]:
    for number, roman in enumerate(ROMAN, 1):
        report, label = newest.get((agency.pk, number)), _("TW %s") % roman
        if report is None:
            yield {"label": label, "text": NOTHING}
        else:
            tone = report.STATUS_TONES[report.status]
            yield {"label": label, "text": report.get_status_display(), "tone": tone}


def quarters_of(organisation: Organisation, year: int, reader, today: date) -> list[list[Cell]]:
    """The quarters of `year`: when each is reported, and how far the report of this agency is."""
    reports = QuarterReport.objects.visible_to(reader).of_year(year).filter(organisation=organisation)
    newest = {each.quarter_id: each for each in reports.select_related("quarter").order_by("revision")}
    return [
        _quarter_row(quarter, newest.get(quarter.pk), today)
        for quarter in Quarter.objects.filter(year=year).order_by("number")
    ]


def _quarter_row(quarter: Quarter, report: QuarterReport | None, today: date) -> list[Cell]:
    days = {"opens": long_date(quarter.opens_on), "closes": long_date(quarter.closes_on)}
    name: Cell = {"label": _("Triwulan"), "text": str(quarter)}
    if report:
        state: Cell = {"text": report.get_status_display(), "tone": report.STATUS_TONES[report.status]}
        name["url"] = report.get_absolute_url()
    elif quarter.closes_on < today:
        state = {"text": _("Belum ada laporan yang dapat dibaca"), "tone": "warning"}
    else:
        state = {"text": _("Belum waktunya") if quarter.opens_on > today else _("Sedang diisi")}
    rate = NOTHING if report is None or report.rate is None else f"{percent_words(Fraction(report.rate))}%"
    return [
        name,
        {"label": _("Masa pelaporan"), "text": _("%(opens)s sampai %(closes)s") % days},
        {"label": _("Capaian kinerja"), "text": rate, "number": True},
        {"label": _("Status")} | state,
    ]


def lagging_of(report: QuarterReport | None) -> list[list[Cell]]:
    """The indicators of a report that stand below what was due, each with what is said of it."""
    if report is None:
        return []
    quarter = report.quarter.number
    return [_lagging_row(row, report) for row in report.rows.all() if lags(row, quarter)][:MOST]


def _lagging_row(row: Realisation, report: QuarterReport) -> list[Cell]:
    name, url = row.indicator or row.name, report.get_absolute_url()
    pace = percent_words(_pace(row, report.quarter.number))
    return [
        {"label": _("Indikator"), "text": name, "note": row.code, "url": url},
        {"label": _("Dari yang jatuh tempo"), "text": f"{pace}%", "number": True},
        {"label": _("Tindak lanjut"), "text": row.follow_up or NOTHING},
    ]


def _pace(row: Realisation, quarter: int):
    return row.performance.pace(quarter) if row.indicator else row.cost.pace(quarter)


def asked_of_agency(organisation: Organisation, year: int) -> list[dict[str, Any]]:
    """How many proposals are addressed to the agency, and how many of them are answered; of everybody's."""
    rows = Proposal.objects.visible_to(None).filter(agency=organisation, plan_year=year)
    url = f"{reverse('planning:proposals.index')}?tahun={year}"
    return [
        {"number": rows.count(), "label": _("usulan ditujukan"), "url": url},
        {"number": rows.filter(status__in=DECIDED).count(), "label": _("usulan dijawab"), "url": url},
    ]
