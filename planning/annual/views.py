"""The pages of annual reports: all of them, one with its figures, its words, its steps."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from planning.annual import actions, reading
from planning.annual.forms import NarrativeForm, YearForm
from planning.annual.lifecycle import REPORT
from planning.annual.models import AnnualReport
from planning.annual.policies import may_write
from stakeholders.history.timeline import timeline


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every annual report the reader may see, the latest year first."""
    reports = AnnualReport.objects.visible_to(request.user).for_listing()
    writes = may_write.test(request.user, None)
    context = {"rows": [reading.row_of(report) for report in reports], "form": YearForm() if writes else None}
    return render(request, "planning/annual/index.html", context)


@deed
def begin(request: HttpRequest) -> HttpResponse:
    """A report on the year is being written."""
    if not may_write.test(request.user, None):
        raise PermissionDenied
    form = YearForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Tulis tahunnya dengan empat angka, misalnya 2026."))
        return redirect("planning:annual.index")
    with reporting(request) as outcome:
        report = actions.begin(form.cleaned_data["year"], by=request.user)
    return redirect("planning:annual.index" if outcome.refused else report)


@require_safe
def detail(request: HttpRequest, year: int) -> HttpResponse:
    """One report: its words and figures, frozen once it is issued."""
    report = _report(request, year)
    context = {
        "report": report, "content": reading.shown(report), "steps": REPORT.available(report, request.user),
        "writes": report.is_open and may_write.test(request.user, report),
        "changes": timeline(report, reader=request.user) if request.user.is_authenticated else (),
    }  # fmt: skip
    return render(request, "planning/annual/detail.html", context)


@login_required
def write(request: HttpRequest, year: int) -> HttpResponse:
    """Tell of the year."""
    report = _report(request, year)
    if not may_write.test(request.user, report):
        raise PermissionDenied
    form = NarrativeForm(request.POST or None, report=report)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Uraian disimpan."), form=form) as outcome:
            actions.write(report, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(report)
    return render(request, "planning/annual/write.html", {"report": report, "form": form})


@deed
@recently_proven
def issue(request: HttpRequest, year: int) -> HttpResponse:
    """Words and figures become a paper."""
    return take(request, _report(request, year), actions.issue, _("Laporan terbit. Naskahnya sedang dibuat."))


def _report(request: HttpRequest, year: int) -> AnnualReport:
    rows = AnnualReport.objects.visible_to(request.user).select_related("paper", "written_by")
    return get_object_or_404(rows, year=year)
