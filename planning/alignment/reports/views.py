"""Indices, Laporan Konsistensi, how it is checked, the workbook, and issuing the paper."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.files import KINDS
from perkasa.core.refusals import reporting
from planning.alignment.checks import CHECKS
from planning.alignment.pairs.facing import weighed
from planning.alignment.pairs.filters import MatrixFilter
from planning.alignment.pairs.matrix import OF_CELL, comparisons_shown
from planning.alignment.pairs.pairing import PAIRINGS
from planning.alignment.pairs.priorities import PRIORITIES
from planning.alignment.pairs.rules import rules_in_force
from planning.alignment.pairs.standing import STANDING
from planning.alignment.reports import actions, figures
from planning.alignment.reports.consistency import side_by_side
from planning.alignment.reports.filters import ConsistencyFilter
from planning.alignment.reports.printout import printout_of
from planning.alignment.reports.workbook import workbook_of

PER_PAGE = 25


@require_safe
def indices(request: HttpRequest) -> HttpResponse:
    """How far each document was carried into the next, over the years, and agencies beside each other."""
    asked = MatrixFilter(request.GET, reader=request.user)
    context = {
        "year": asked.year, "years": asked.years, "indices": figures.indices_of(request.user, asked.year),
        "trend": figures.trend_of(request.user, asked.years), "shown": figures.SHOWN,
        "benchmark": figures.benchmark_of(request.user, asked.year),
    }  # fmt: skip
    return render(request, "planning/alignment/reports/indices.html", context)


@require_safe
def consistency(request: HttpRequest) -> HttpResponse:
    """Both documents of a pair side by side, programme by programme."""
    asked = ConsistencyFilter(request.GET, reader=request.user)
    found = asked.chosen
    page = Paginator(side_by_side(found) if found else [], PER_PAGE).get_page(request.GET.get("page"))
    context = {"filter": asked, "found": found, "page": page}
    return render(request, "planning/alignment/reports/consistency.html", context)


@require_safe
def checks(request: HttpRequest) -> HttpResponse:
    """Every check with its number, legal basis and weight, and the tolerances."""
    rules = rules_in_force()
    context = {
        "rules": rules, "facing": weighed(rules), "standing": STANDING, "priorities": PRIORITIES,
        "proposals": CHECKS, "pairings": PAIRINGS.values(),
    }  # fmt: skip
    return render(request, "planning/alignment/reports/checks.html", context)


@require_safe
def workbook(request: HttpRequest) -> HttpResponse:
    """The matrix as it was narrowed, and every line that does not agree, as .xlsx."""
    asked = MatrixFilter(request.GET, reader=request.user)
    found = list(asked.narrow(comparisons_shown(request.user, asked.year)).values(*OF_CELL))
    response = HttpResponse(workbook_of(found), content_type=KINDS["xlsx"].mime)
    response["Content-Disposition"] = f'attachment; filename="sinkronisasi-{asked.year}.xlsx"'
    return response


@require_safe
def printout(request: HttpRequest) -> HttpResponse:
    """The matrix as it was narrowed, as PDF."""
    asked = MatrixFilter(request.GET, reader=request.user)
    found = list(asked.narrow(comparisons_shown(request.user, asked.year)).values(*OF_CELL))
    response = HttpResponse(printout_of(found, asked.year), content_type=KINDS["pdf"].mime)
    response["Content-Disposition"] = f'inline; filename="sinkronisasi-{asked.year}.pdf"'
    return response


@require_POST
@login_required
def issue(request: HttpRequest) -> HttpResponse:
    """Issue the Laporan Hasil Sinkronisasi of a year."""
    asked = MatrixFilter(request.POST, reader=request.user)
    paper = None
    with reporting(request, success=_("Laporan diterbitkan; PDF-nya sedang dibuat.")):
        paper = actions.issue_report(asked.year, by=request.user)
    return redirect(paper or "planning:alignment.pairs.index")
