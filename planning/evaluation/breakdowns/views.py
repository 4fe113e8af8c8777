"""The page on which the parts of a result are typed."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import reporting
from planning.evaluation.breakdowns import actions
from planning.evaluation.breakdowns.forms import PartsForm
from planning.evaluation.reading import quantity
from planning.evaluation.views import report_to_fill


@login_required
def fill(request: HttpRequest, code: str, position: int) -> HttpResponse:
    """Type the result of a row by sex and by kecamatan."""
    report = report_to_fill(request, code)
    row = get_object_or_404(report.rows.exclude(by_sex=False, by_district=False), position=position)
    row.report, quarter = report, report.quarter.number
    form = PartsForm(request.POST or None, row=row, quarter=quarter)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Rincian disimpan."), form=form) as outcome:
            actions.tell_parts(report, {position: form.parts}, by=request.user)
        if not outcome.refused:
            return redirect("planning:evaluation.fill", report.code)
    context = {"report": report, "row": row, "form": form, "whole": quantity(row.results[quarter - 1], row)}
    return render(request, "planning/evaluation/breakdowns/fill.html", context)
