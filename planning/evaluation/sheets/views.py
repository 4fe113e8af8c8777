"""The pages of form E.81: on the screen, as a spreadsheet, on paper, and brought back filled in."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.files import KINDS
from perkasa.core.refusals import reporting
from planning.evaluation.breakdowns.reading import parts_of
from planning.evaluation.e81 import lines_of, sums_of
from planning.evaluation.limits import bounds_in_force
from planning.evaluation.models import QuarterReport
from planning.evaluation.reading import foot_of, narrative_of, report_for
from planning.evaluation.sheets import actions
from planning.evaluation.sheets.forms import FormUpload
from planning.evaluation.sheets.paper import form_of, printout_of
from planning.evaluation.sheets.writing import workbook_of
from planning.evaluation.views import report_to_fill


@require_safe
def form(request: HttpRequest, code: str) -> HttpResponse:
    """The whole form on the screen."""
    report, lines, sums = _form(request, code)
    context = {
        "report": report, "table": form_of(report, lines),
        "foot": [*foot_of(sums), *narrative_of(report)], "parts": parts_of([line.row for line in lines]),
    }  # fmt: skip
    return render(request, "planning/evaluation/sheets/form.html", context)


@require_safe
def export(request: HttpRequest, code: str) -> HttpResponse:
    """The form as .xlsx."""
    report, lines, sums = _form(request, code)
    response = HttpResponse(workbook_of(report, lines, sums), content_type=KINDS["xlsx"].mime)
    response["Content-Disposition"] = f'attachment; filename="{report.code}-E81.xlsx"'
    return response


@require_safe
def printout(request: HttpRequest, code: str) -> HttpResponse:
    """The form as PDF."""
    report, lines, sums = _form(request, code)
    response = HttpResponse(printout_of(report, lines, sums), content_type=KINDS["pdf"].mime)
    response["Content-Disposition"] = f'inline; filename="{report.code}-E81.pdf"'
    return response


@login_required
def upload(request: HttpRequest, code: str) -> HttpResponse:
    """Bring the form back filled in; with a mistake in it nothing is taken."""
    report = report_to_fill(request, code)
    form = FormUpload(request.POST or None, request.FILES or None, report=report)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Isian dari formulir disimpan."), form=form) as outcome:
            actions.take_over(report, form.reading, version=report.version, by=request.user)
        if not outcome.refused:
            return redirect(report)
    return render(request, "planning/evaluation/sheets/upload.html", {"report": report, "form": form})


def _form(request: HttpRequest, code: str) -> tuple[QuarterReport, list, object]:
    report = report_for(request.user, code)
    rows = list(report.rows.all())
    return report, lines_of(rows), sums_of(rows, bounds_in_force())
