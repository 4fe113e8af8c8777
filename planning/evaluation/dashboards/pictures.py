"""The pictures of the dashboards: which shares are drawn beside each other."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from planning.evaluation.dashboards.charts import Chart, Share, chart_of
from planning.evaluation.dashboards.figures import Year
from planning.evaluation.dashboards.reading import url_of_field
from planning.evaluation.dashboards.reported import Reported
from planning.evaluation.downloads import Address, files_of
from planning.evaluation.figures import share_of
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import ROMAN

WISHES, PER_QUARTER = "usulan", 25
"""Percent of a year that is due with each quarter."""
REACHED = gettext_lazy("Capaian kinerja sampai tiap triwulan")
SPENT = gettext_lazy("Serapan anggaran sampai tiap triwulan")


def charts_of(year: Year) -> list[Chart]:
    """What became of the proposals, then performance and money by quarter, agency and field."""
    asked, reports = year.counted["asked"], year.reports
    proposals = f"{reverse('planning:proposals.index')}?tahun={year.year}"
    wishes = [
        Share(_("Dijawab"), share_of(year.counted["answered"], asked), url=proposals),
        Share(
            _("Masuk rencana"),
            share_of(year.counted["taken_up"], asked),
            due=None,
            url=f"{proposals}&status=accommodated",
        ),
    ]
    found = [
        _chart(WISHES, _("Usulan dari seluruh yang diajukan"), _("Usulan"), wishes),
        _chart("capaian-triwulan", REACHED, _("Triwulan"), _quarters(year, "rate")),
        _chart("serapan-triwulan", SPENT, _("Triwulan"), _quarters(year, "money_rate")),
        _chart("capaian-instansi", _("Capaian kinerja per perangkat daerah"), _("Perangkat daerah"),
               _agencies(reports, "rate")),
        _chart("serapan-instansi", _("Serapan anggaran per perangkat daerah"), _("Perangkat daerah"),
               _agencies(reports, "money_rate")),
        _chart("capaian-bidang", _("Capaian kinerja per bidang urusan"), _("Bidang urusan"),
               _fields(year, "rate")),
        _chart("serapan-bidang", _("Serapan anggaran per bidang urusan"), _("Bidang urusan"),
               _fields(year, "money_rate")),
    ]  # fmt: skip
    return [chart for chart in found if chart]


def charts_of_agency(reports: Iterable[QuarterReport]) -> list[Chart]:
    """Performance and money of one agency, quarter by quarter."""
    reports = list(reports)
    shares = {
        name: [_of_report(one, str(one.quarter), name, one.get_absolute_url()) for one in reports]
        for name in ("rate", "money_rate")
    }
    found = [
        _chart("capaian", REACHED, _("Triwulan"), shares["rate"]),
        _chart("serapan", SPENT, _("Triwulan"), shares["money_rate"]),
    ]
    return [chart for chart in found if chart]


def with_files(charts: Iterable[Chart], address: Address) -> list[Chart]:
    """The charts with the addresses of their tables."""
    return [replace(chart, files=files_of(chart.name, address)) for chart in charts]


def _chart(name: str, title: str | Promise, what: str, shares: Iterable[Share]) -> Chart | None:
    return chart_of(str(title), shares, name, (what, _("Persen")))


def charts_of_reporting(reported: Reported) -> list[Chart]:
    """How many of the agencies have sent the report of each quarter."""
    sent = [
        Share(_("Triwulan %s") % roman, reported.sent(number), None, _reports_of(reported.year, number))
        for number, roman in enumerate(ROMAN, 1)
    ]
    chart = _chart("sudah-melapor", _("Perangkat daerah yang sudah melapor"), _("Triwulan"), sent)
    return [chart] if chart else []


def _quarters(year: Year, name: str) -> Iterable[Share]:
    for one in year.counted["quarters"]:
        number = one["number"]
        words, url = _("Triwulan %s") % ROMAN[number - 1], _reports_of(year.year, number)
        yield Share(words, _exact(one[name]), number * PER_QUARTER, url)


def _reports_of(year: int, number: int) -> str:
    return f"{reverse('planning:evaluation.index')}?tahun={year}&triwulan={number}"


def _agencies(reports: Iterable[QuarterReport], name: str) -> Iterable[Share]:
    for report in reports:
        url = reverse("planning:evaluation.dashboards.agency", args=[report.organisation.slug])
        yield _of_report(report, report.organisation.short_name, name, f"{url}?tahun={report.quarter.year}")


def _of_report(report: QuarterReport, words: str, name: str, url: str) -> Share:
    return Share(words, _exact(getattr(report, name)), report.quarter.number * PER_QUARTER, url)


def _fields(year: Year, name: str) -> Iterable[Share]:
    for one in year.counted["fields"]:
        url = url_of_field(year.year, one["code"])
        yield Share(f"{one['code']} {one['name']}", _exact(one[name]), None, url)


def _exact(value) -> Fraction | None:
    return None if value is None else Fraction(value)
