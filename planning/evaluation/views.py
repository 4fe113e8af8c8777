"""The pages of reports: the list, one report, filling and explaining it, its files, its steps."""

from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core import kept
from perkasa.core.doors import deed, take
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from perkasa.core.words import clock
from planning.evaluation import actions, policies, reading, unsaved
from planning.evaluation.breakdowns.reading import parts_of
from planning.evaluation.e81 import lines_of, sums_of
from planning.evaluation.filling import rows_to_fill
from planning.evaluation.filters import ReportFilter
from planning.evaluation.forms import BeginForm, EvidenceForm, FillForm, NarrativeForm, RowForm
from planning.evaluation.lifecycle import EVALUATION
from planning.evaluation.limits import bounds_in_force
from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import Quarter
from planning.evaluation.reading import report_for
from planning.evaluation.refusals import ChangedMeanwhile
from planning.evaluation.reviewing.reading import notes_for
from stakeholders.history.timeline import timeline

PER_PAGE, ROWS = 25, 50


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every report the reader may see, the newest quarter first."""
    found = ReportFilter(
        request.GET, QuarterReport.objects.visible_to(request.user).for_listing(), request=request
    )
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page, "rows": [reading.row_of(each) for each in page], "filter": found.form,
        "may_read_all": policies.may_read_all.test(request.user, None),
        "may_begin": bool(policies.reporting_organisations(request.user)),
    }  # fmt: skip
    return render(request, "planning/evaluation/index.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One report: its figures in short, what stands behind them, its steps and its trail."""
    report = report_for(request.user, code)
    rows = list(report.rows.all())
    page = Paginator(lines_of(rows), ROWS).get_page(request.GET.get("page"))
    may_fill = report.is_open and policies.may_fill.test(request.user, report)
    context = {
        "report": report, "facts": reading.facts_of(report), "page": page, "may_fill": may_fill,
        "foot": reading.foot_of(sums_of(rows, bounds_in_force())), "files": reading.files_of(report),
        "rows": reading.rows_shown(report, page, request.user), "parts": parts_of(rows),
        "narrative": reading.narrative_of(report), "reasons": reading.reasons_of(rows),
        "versions": reading.versions_of(report, request.user),
        "steps": EVALUATION.available(report, request.user),
        "changes": timeline(report, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/evaluation/detail.html", context)


@login_required
def begin(request: HttpRequest) -> HttpResponse:
    """Begin the report of a quarter that is open."""
    if not policies.reporting_organisations(request.user):
        raise PermissionDenied(_("Laporan triwulan diisi oleh perangkat daerah."))
    quarters = Quarter.objects.open(timezone.localdate())
    form = BeginForm(request.POST or None, by=request.user, quarters=quarters)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            report = actions.begin(**form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:evaluation.fill", report.code)
    context = {"form": form, "coming": None if quarters else Quarter.objects.first(), "quarters": quarters}
    return render(request, "planning/evaluation/begin.html", context)


def fill(request: HttpRequest, code: str) -> HttpResponse:
    """Type what each row reports of the quarter, a page of rows at a time."""
    if not request.user.is_authenticated:
        return _signed_out(request, code)
    report = report_to_fill(request, code)
    page = page_to_fill(request, report)
    left = _left_behind(request, report, page.number)
    form = FillForm(request.POST or None, report=report, rows=list(page), typed=left)
    if request.method == "POST" and form.is_valid() and _saved(request, report, page, form):
        return redirect(f"{request.path}?page={page.next_page_number()}" if page.has_next() else report)
    context = {
        "report": report, "form": form, "page": page, "is_left_behind": bool(left),
        "rows": rows_to_fill(report, form, notes_for(report, request.user)),
    }  # fmt: skip
    return render(request, "planning/evaluation/fill.html", context)


@require_POST
def autosave(request: HttpRequest, code: str) -> HttpResponse:
    """What is being typed is kept beside the report; 409 when it has changed since it was read."""
    if not request.user.is_authenticated:
        raise PermissionDenied
    report = report_to_fill(request, code)
    if not report.is_open:
        return JsonResponse({}, status=ChangedMeanwhile.http_status)
    kept_page = unsaved.keep(report, page_to_fill(request, report).number, request.POST, by=request.user)
    if kept_page.version != report.version:
        return JsonResponse({}, status=ChangedMeanwhile.http_status)
    return JsonResponse({"saved": clock(timezone.now()), "version": kept_page.version})


@deed
def discard(request: HttpRequest, code: str) -> HttpResponse:
    """What was typed on a page and not saved is thrown away; the page shows what is saved."""
    report = report_to_fill(request, code)
    page = page_to_fill(request, report).number
    unsaved.forget(report, page, by=request.user)
    return redirect(f"{reverse('planning:evaluation.fill', args=[code])}?page={page}")


@login_required
def row(request: HttpRequest, code: str, position: int) -> HttpResponse:
    """Say why one row stands where it does."""
    report = report_to_fill(request, code)
    found = get_object_or_404(report.rows, position=position)
    found.report = report
    form = RowForm(request.POST or None, row=found)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Penjelasan disimpan."), form=form) as outcome:
            actions.explain(found, form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:evaluation.fill", report.code)
    context = {
        "report": report, "row": found, "form": form, "files": reading.files_of(report, found),
        "asked": reading.asked_of(found, report.quarter.number),
        "note": notes_for(report, request.user).get(position, ""),
    }  # fmt: skip
    return render(request, "planning/evaluation/row.html", context)


@login_required
def describe(request: HttpRequest, code: str) -> HttpResponse:
    """Drivers, obstacles and what follows, for the report as a whole."""
    report = report_to_fill(request, code)
    form = NarrativeForm(request.POST or None, instance=report)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Penjelasan disimpan."), form=form) as outcome:
            actions.describe(report, form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(report)
    return render(request, "planning/evaluation/describe.html", {"report": report, "form": form})


@login_required
def attach(request: HttpRequest, code: str) -> HttpResponse:
    """Put a file beside a report."""
    report = report_to_fill(request, code)
    form = EvidenceForm(request.POST or None, request.FILES or None, report=report, asked=request.GET)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        with reporting(request, success=_("Berkas dilampirkan."), form=form):
            actions.attach(report, said["file"], said["title"], by=request.user, row=said["row"])
        return redirect(report)
    return render(request, "planning/evaluation/attach.html", {"report": report, "form": form})


@require_safe
def file(request: HttpRequest, code: str, number: str) -> HttpResponseBase:
    """Hand out a file of a report that may be read."""
    found = get_object_or_404(report_for(request.user, code).files, code=number)
    return serve(found.file, f"{found.code}.{found.kind}")


@deed
def send(request: HttpRequest, code: str) -> HttpResponse:
    """Send it to the planners."""
    return _take(request, code, actions.send, _("Laporan dikirim dan menunggu verifikasi."))


@deed
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """Declare it verified."""
    return _take(request, code, actions.verify, _("Laporan terverifikasi dan menunggu pengesahan."))


@deed
def send_back(request: HttpRequest, code: str) -> HttpResponse:
    """Give it back to its agency, with the reason."""
    return _take(request, code, actions.send_back, _("Laporan dikembalikan; perangkat daerah diberi tahu."))


@deed
def look_again(request: HttpRequest, code: str) -> HttpResponse:
    """Have it verified once more, with the reason."""
    return _take(request, code, actions.look_again, _("Laporan menunggu verifikasi lagi."))


@deed
def certify(request: HttpRequest, code: str) -> HttpResponse:
    """Certify it: from now on everybody reads it and nobody changes it."""
    return _take(request, code, actions.certify, _("Laporan disahkan dan terbuka untuk umum."))


@deed
def reopen(request: HttpRequest, code: str) -> HttpResponse:
    """Begin the next version of a certified report, with the reason."""
    report = report_for(request.user, code)
    new = report
    with reporting(request, success=_("Triwulan dibuka kembali; versi yang disahkan tetap terbaca.")):
        new = actions.reopen(report, by=request.user, reason=request.POST.get("reason", ""))
    return redirect(new)


def page_to_fill(request: HttpRequest, report: QuarterReport) -> Page:
    """The page of rows that is asked for."""
    return Paginator(report.rows.all(), ROWS).get_page(request.GET.get("page"))


def _signed_out(request: HttpRequest, code: str) -> HttpResponse:
    """Whoever's session ended while they typed signs in again and finds it."""
    if request.method == "POST":
        kept.keep(request, code)
    return redirect_to_login(request.get_full_path())


def _left_behind(request: HttpRequest, report: QuarterReport, page: int) -> QueryDict | None:
    """What this person typed on the page and has not saved."""
    if request.method == "POST":
        return None
    if typed := kept.take(request, report.code):
        return typed
    left = unsaved.of(report, page, request.user)
    return left.data if left else None


def _saved(request: HttpRequest, report: QuarterReport, page: Page, form: FillForm) -> bool:
    version = form.cleaned_data["version"]
    with reporting(request, success=_("Isian disimpan."), form=form) as outcome:
        actions.fill(report, form.figures, version=version, by=request.user)
        unsaved.forget(report, page.number, by=request.user)
    return not outcome.refused


def report_to_fill(request: HttpRequest, code: str) -> QuarterReport:
    """The report, for those who report for its agency."""
    report = report_for(request.user, code)
    if not policies.may_fill.test(request.user, report):
        raise PermissionDenied
    return report


def _take(request: HttpRequest, code: str, verb, success) -> HttpResponse:
    return take(request, report_for(request.user, code), verb, success)
