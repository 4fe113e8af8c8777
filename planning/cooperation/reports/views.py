"""The pages on which a half year is reported and a cooperation evaluated."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import reporting
from planning.cooperation.doors import worked_on
from planning.cooperation.policies import may_keep
from planning.cooperation.reports import actions
from planning.cooperation.reports.forms import EvaluationForm, ReportForm


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Report a half year."""
    cooperation = worked_on(request, code)
    form = ReportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Laporan terbit sebagai naskah bernomor."), form=form) as outcome:
            actions.report(cooperation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(cooperation)
    context = {"cooperation": cooperation, "form": form}
    return render(request, "planning/cooperation/reports/create.html", context)


@login_required
def evaluate(request: HttpRequest, code: str) -> HttpResponse:
    """Say what it brought and decide what becomes of it."""
    cooperation = worked_on(request, code)
    if not may_keep.test(request.user, cooperation):
        raise PermissionDenied
    form = EvaluationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Evaluasi disimpan."), form=form) as outcome:
            actions.evaluate(cooperation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(cooperation)
    context = {"cooperation": cooperation, "form": form}
    return render(request, "planning/cooperation/reports/evaluate.html", context)
