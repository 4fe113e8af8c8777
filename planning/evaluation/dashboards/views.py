"""The dashboards: for everybody, for leaders, for planners, for one agency; each picture to take along."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.files import KINDS
from planning.evaluation.dashboards import reading, working
from planning.evaluation.dashboards.downloads import table_as
from planning.evaluation.dashboards.figures import Year, year_of
from planning.evaluation.dashboards.leading import exceptions_on
from planning.evaluation.dashboards.paper import leading_paper, public_paper
from planning.evaluation.dashboards.pictures import WISHES, charts_of, charts_of_agency
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import may_read_all
from planning.evaluation.quarters import Quarter
from stakeholders.organisations.models import Organisation


@require_safe
def public(request: HttpRequest) -> HttpResponse:
    """What was asked, answered, agreed, planned and done in a year, in plain words."""
    year = year_of(_year_asked(request))
    context = _public(year) | {"years": _years(), "rows": reading.table_of(year)}
    return render(request, "planning/evaluation/dashboards/public.html", context)


@require_safe
def printout(request: HttpRequest) -> HttpResponse:
    """The same on paper, with the same pictures."""
    return _pdf(public_paper(_public(year_of(_year_asked(request)))), "kinerja.pdf")


@require_safe
def download(request: HttpRequest, chart: str, kind: str) -> HttpResponse:
    """The table behind one picture, or the last reports, as CSV or XLSX."""
    if kind not in ("csv", "xlsx"):
        raise Http404
    year = year_of(_year_asked(request))
    if chart == "laporan":
        rows = reading.table_of(year)
        head = [str(cell["label"]) for cell in rows[0]] if rows else []
        return table_as(kind, chart, head, [[str(cell["text"]) for cell in row] for row in rows])
    found = next((each for each in charts_of(year) if each.name == chart), None)
    if found is None:
        raise Http404
    return table_as(kind, f"{chart}-{year.year}", found.head, found.rows)


@require_safe
@login_required
def leading(request: HttpRequest) -> HttpResponse:
    """What is late, off track, unanswered or unsigned first; then by agency and by field."""
    year = year_of(_year_for_readers(request))
    context = _leading(year) | {
        "years": _years(), "rows": reading.table_of(year), "fields": reading.fields_of(year)
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
    context = {
        "year": year, "years": _years(), "as_of": reading.as_of_words(year),
        "rows": working.grid_of(year.year, request.user), "behind": reading.behind_of(year),
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/planner.html", context)


@require_safe
def agency(request: HttpRequest, slug: str) -> HttpResponse:
    """One agency in a year: its quarters, what lags, what was asked of it."""
    organisation, year = get_object_or_404(Organisation, slug=slug), _year_asked(request)
    certified = QuarterReport.objects.in_force().of_year(year).filter(organisation=organisation)
    reports = list(certified.select_related("quarter").order_by("quarter__number"))
    context = {
        "agency": organisation, "year": year, "years": _years(), "charts": charts_of_agency(reports),
        "quarters": working.quarters_of(organisation, year, request.user, timezone.localdate()),
        "lagging": working.lagging_of(reports[-1] if reports else None),
        "asked": working.asked_of_agency(organisation, year), "last": reports[-1] if reports else None,
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/agency.html", context)


def _public(year: Year) -> dict[str, Any]:
    return {
        "year": year, "steps": reading.steps_of(year), "sentences": reading.sentences_of(year),
        "clocks": reading.clocks_of(year), "charts": charts_of(year), "as_of": reading.as_of_words(year),
    }  # fmt: skip


def _leading(year: Year) -> dict[str, Any]:
    found = exceptions_on(timezone.localdate(), year)
    return {
        "year": year, "found": reading.exceptions_shown(found),
        "charts": [chart for chart in charts_of(year) if chart.name != WISHES],
        "as_of": reading.as_of_words(year), "now": timezone.now(),
    }  # fmt: skip


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
