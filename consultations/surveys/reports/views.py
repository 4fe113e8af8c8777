"""Reports on the survey: begun and written by staff, approved by a head."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from consultations.services.crumbs import crumbs
from consultations.services.policies import may_see_the_desk
from consultations.services.tabs import tabs
from consultations.surveys.filters import ResultForm
from consultations.surveys.reading import result_of
from consultations.surveys.reports import actions
from consultations.surveys.reports.forms import plan_rows
from consultations.surveys.reports.lifecycle import REPORT
from consultations.surveys.reports.models import Report
from consultations.surveys.reports.policies import may_write
from perkasa.core.doors import deed, take
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from stakeholders.history.timeline import timeline

ROWS = 25
ABOVE = (gettext_lazy("Laporan survei"), "consultations:surveys.reports.index")


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Every report with where it stands, and the way to a new one."""
    if not may_see_the_desk.test(request.user, None):
        raise PermissionDenied
    page = Paginator(Report.objects.visible_to(request.user).for_listing(), ROWS)
    context: dict[str, Any] = {
        "page": page.get_page(request.GET.get("page")),
        "tabs": tabs(request),
        "crumbs": crumbs(),
    }
    if may_write.test(request.user, None):
        context["form"] = ResultForm(request.GET or None)
    return render(request, "consultations/surveys/reports/index.html", context)


@deed
def begin(request: HttpRequest) -> HttpResponse:
    """There is a report on the chosen period; its plan is written next."""
    period, service = ResultForm(request.POST).choice
    with reporting(request) as outcome:
        report = actions.begin(period, service, by=request.user)
    return redirect("consultations:surveys.reports.index") if outcome.refused else redirect(report)


@require_safe
@login_required
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """One report: its figures, its plan, what comes next and its trail."""
    report = _report(request, pk)
    context = {
        "report": report,
        "result": result_of(report.span, report.service),
        "plan": report.plan.all(),
        "may_write": report.is_open and may_write.test(request.user, report),
        "steps": REPORT.available(report, request.user),
        "changes": timeline(report, reader=request.user),
        "crumbs": crumbs(ABOVE),
    }
    return render(request, "consultations/surveys/reports/detail.html", context)


def _report(request: HttpRequest, pk: int) -> Report:
    return get_object_or_404(Report.objects.visible_to(request.user).for_listing(), pk=pk)


@require_http_methods(["GET", "POST"])
@login_required
def write(request: HttpRequest, pk: int) -> HttpResponse:
    """What will be done about each element."""
    report = _report(request, pk)
    if not may_write.test(request.user, report):
        raise PermissionDenied
    if not report.is_open:
        return redirect(report)
    rows = plan_rows(report, request.POST if request.method == "POST" else None)
    if rows.is_valid():
        lines = [row.plan for row in rows if row.cleaned_data.get("action")]
        with reporting(request, success=_("Rencana tindak lanjut tersimpan.")):
            actions.plan(report, lines=lines, by=request.user)
        return redirect(report)
    context = {"report": report, "rows": rows, "result": result_of(report.span, report.service)}
    context["crumbs"] = crumbs(ABOVE)
    return render(request, "consultations/surveys/reports/write.html", context)


def _take(request: HttpRequest, pk: int, verb: Callable[..., None], success: str) -> HttpResponse:
    """Take one step on a report the person may see, with the reason they typed."""
    return take(request, _report(request, pk), verb, success)


@deed
def submit(request: HttpRequest, pk: int) -> HttpResponse:
    """The writer asks for approval."""
    return _take(request, pk, actions.submit, _("Laporan diajukan kepada pimpinan."))


@deed
@recently_proven
def approve(request: HttpRequest, pk: int) -> HttpResponse:
    """A head approves; the paper is made."""
    return _take(request, pk, actions.approve, _("Laporan disetujui. Naskahnya sedang dibuat."))


@deed
def send_back(request: HttpRequest, pk: int) -> HttpResponse:
    """A head asks for a better plan, with the reason."""
    return _take(request, pk, actions.send_back, _("Laporan dikembalikan kepada penyusunnya."))
