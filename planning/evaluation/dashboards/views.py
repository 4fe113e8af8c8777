"""The dashboards: for everybody, for leaders, for planners, for one agency; each picture to take along."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.files import KINDS
from planning.evaluation.dashboards import reading, working
from planning.evaluation.dashboards.charts import Chart
from planning.evaluation.dashboards.figures import Year, rows_of_field, year_of
from planning.evaluation.dashboards.leading import exceptions_on
from planning.evaluation.dashboards.paper import agency_paper, leading_paper, planner_paper, public_paper
from planning.evaluation.dashboards.pictures import (
    WISHES,
    charts_of,
    charts_of_agency,
    charts_of_reporting,
    with_files,
)
from planning.evaluation.dashboards.reported import reported_in
from planning.evaluation.dashboards.working import Cell
from planning.evaluation.downloads import TABLE_KINDS, Address, cells_as, files_of, table_as
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import may_read_all
from planning.evaluation.quarters import Quarter
from stakeholders.organisations.models import Organisation

PER_PAGE = 50
REPORTS, FIELDS, GRID, BEHIND = "laporan", "bidang", "triwulan", "tertinggal"
"""What tables that stand behind no picture are downloaded by."""


@require_safe
def public(request: HttpRequest) -> HttpResponse:
    """What was asked, answered, agreed, planned and done in a year, in plain words."""
    year = year_of(_year_asked(request))
    context = _public(year) | {
        "years": _years(), "rows": reading.table_of(year),
        "files": files_of(REPORTS, _address("download", year.year)),
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/public.html", context)


@require_safe
def printout(request: HttpRequest) -> HttpResponse:
    """The same on paper, with the same pictures."""
    return _pdf(public_paper(_public(year_of(_year_asked(request)))), "kinerja.pdf")


@require_safe
def download(request: HttpRequest, chart: str, kind: str) -> HttpResponse:
    """The table behind one picture, the last reports, or the fields, as CSV or XLSX."""
    year = year_of(_year_asked(request))
    tables = {REPORTS: reading.table_of(year), FIELDS: reading.fields_of(year)}
    return _taken_along(f"{chart}-{year.year}", kind, tables.get(chart), _named(charts_of(year), chart))


@require_safe
def field(request: HttpRequest, code: str) -> HttpResponse:
    """The rows that the figures of one field of government count."""
    year = year_of(_year_asked(request))
    found = next((one for one in year.counted["fields"] if one["code"] == code), None)
    if found is None:
        raise Http404
    page = Paginator(rows_of_field(year, code), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "year": year, "field": found, "page": page, "rows": [reading.field_row(row) for row in page],
        "as_of": reading.as_of_words(year),
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/field.html", context)


@require_safe
@login_required
def leading(request: HttpRequest) -> HttpResponse:
    """What is late, off track, unanswered or unsigned first; then by agency and by field."""
    year = year_of(_year_for_readers(request))
    address = _address("download", year.year)
    context = _leading(year) | {
        "years": _years(), "rows": reading.table_of(year), "files": files_of(REPORTS, address),
        "fields": reading.fields_of(year), "field_files": files_of(FIELDS, address),
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/leading.html", context)


@require_safe
@login_required
def leading_printout(request: HttpRequest) -> HttpResponse:
    """The same as one page to take into a meeting."""
    return _pdf(leading_paper(_leading(year_of(_year_for_readers(request)))), "pimpinan.pdf")


@require_safe
@login_required
def planner(request: HttpRequest) -> HttpResponse:
    """Who has reported what, and which indicators are furthest behind."""
    year = year_of(_year_for_readers(request))
    address = _address("planner_download", year.year)
    context = _planner(request, year) | {
        "years": _years(), "files": files_of(GRID, address), "behind_files": files_of(BEHIND, address)
    }  # fmt: skip
    context["charts"] = with_files(context["charts"], address)
    return render(request, "planning/evaluation/dashboards/planner.html", context)


@require_safe
@login_required
def planner_printout(request: HttpRequest) -> HttpResponse:
    """The same on paper."""
    return _pdf(planner_paper(_planner(request, year_of(_year_for_readers(request)))), "pelaporan.pdf")


@require_safe
@login_required
def planner_download(request: HttpRequest, chart: str, kind: str) -> HttpResponse:
    """The table behind its picture, who has reported, or what is furthest behind, as CSV or XLSX."""
    said = _planner(request, year_of(_year_for_readers(request)))
    tables = {GRID: said["rows"], BEHIND: said["behind"]}
    name = f"{chart}-{said['year'].year}"
    return _taken_along(name, kind, tables.get(chart), _named(said["charts"], chart))


@require_safe
def agency(request: HttpRequest, slug: str) -> HttpResponse:
    """One agency in a year: its quarters, what lags, what was asked of it."""
    context = _agency(request, slug)
    address = _address("agency_download", context["year"], slug)
    context |= {
        "years": _years(), "charts": with_files(context["charts"], address),
        "files": files_of(GRID, address), "behind_files": files_of(BEHIND, address),
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/agency.html", context)


@require_safe
def agency_printout(request: HttpRequest, slug: str) -> HttpResponse:
    """The same on paper."""
    return _pdf(agency_paper(_agency(request, slug)), f"kinerja-{slug}.pdf")


@require_safe
def agency_download(request: HttpRequest, slug: str, chart: str, kind: str) -> HttpResponse:
    """The table behind one of its pictures, its quarters, or what lags, as CSV or XLSX."""
    said = _agency(request, slug)
    tables = {GRID: said["quarters"], BEHIND: said["lagging"]}
    name = f"{slug}-{chart}-{said['year']}"
    return _taken_along(name, kind, tables.get(chart), _named(said["charts"], chart))


def _public(year: Year) -> dict[str, Any]:
    return {
        "year": year, "steps": reading.steps_of(year), "sentences": reading.sentences_of(year),
        "clocks": reading.clocks_of(year), "as_of": reading.as_of_words(year),
        "charts": with_files(charts_of(year), _address("download", year.year)),
    }  # fmt: skip


def _leading(year: Year) -> dict[str, Any]:
    found, charts = exceptions_on(timezone.localdate(), year), _public(year)["charts"]
    return {
        "year": year, "found": reading.exceptions_shown(found), "as_of": reading.as_of_words(year),
        "charts": [chart for chart in charts if chart.name != WISHES], "now": timezone.now(),
    }  # fmt: skip


def _planner(request: HttpRequest, year: Year) -> dict[str, Any]:
    reported = reported_in(year.year, request.user)
    return {
        "year": year, "rows": working.grid_of(reported), "charts": charts_of_reporting(reported),
        "behind": reading.behind_of(year), "as_of": reading.as_of_words(year),
        "live": reading.live_words(timezone.now(), year.as_of),
    }  # fmt: skip


def _agency(request: HttpRequest, slug: str) -> dict[str, Any]:
    organisation, year = get_object_or_404(Organisation, slug=slug), _year_asked(request)
    certified = QuarterReport.objects.in_force().of_year(year).filter(organisation=organisation)
    reports = list(certified.select_related("quarter").order_by("quarter__number"))
    last = reports[-1] if reports else None
    return {
        "agency": organisation, "year": year, "charts": charts_of_agency(reports),
        "quarters": working.quarters_of(organisation, year, request.user, timezone.localdate()),
        "lagging": working.lagging_of(last), "asked": working.asked_of_agency(organisation, year),
        "live": reading.live_words(timezone.now(), last.certified_at if last else None),
    }  # fmt: skip


def _address(name: str, year: int, *args: str) -> Address:
    """Where the tables of a page are handed out."""
    view = f"planning:evaluation.dashboards.{name}"
    return lambda table, kind: f"{reverse(view, args=[*args, table, kind])}?tahun={year}"


def _named(charts: list[Chart], name: str) -> Chart | None:
    return next((chart for chart in charts if chart.name == name), None)


def _taken_along(name: str, kind: str, rows: list[list[Cell]] | None, chart: Chart | None) -> HttpResponse:
    """The table of a page or behind its picture; there may be neither."""
    if kind not in TABLE_KINDS or (rows is None and chart is None):
        raise Http404
    return table_as(kind, name, chart.head, chart.rows) if chart else cells_as(kind, name, rows or [])


def _pdf(paper: bytes, name: str) -> HttpResponse:
    response = HttpResponse(paper, content_type=KINDS["pdf"].mime)
    response["Content-Disposition"] = f'inline; filename="{name}"'
    return response


def _years() -> list[int]:
    """Years of which something may be reported, the newest first."""
    return list(Quarter.objects.order_by("-year").values_list("year", flat=True).distinct())


def _year_for_readers(request: HttpRequest) -> int:
    """The year asked for, by those who read all reports."""
    if not may_read_all.test(request.user, None):
        raise PermissionDenied(_("Halaman ini untuk badan perencanaan dan pemeriksa."))
    return _year_asked(request)


def _year_asked(request: HttpRequest) -> int:
    """The year asked for, else the newest that has begun to be reported, else this one."""
    text = request.GET.get("tahun", "")
    if text.isascii() and text.isdigit() and len(text) == 4:
        return int(text)
    opened = Quarter.objects.filter(opens_on__lte=timezone.localdate()).order_by("-year").first()
    return opened.year if opened else timezone.localdate().year
