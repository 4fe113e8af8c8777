"""The pages of imports: upload, columns told by hand, what the check found, apply, undo, and exports."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.cells import csv_of
from perkasa.core.files import KINDS, on_disk
from perkasa.core.refusals import reporting
from planning.plans.imports import actions
from planning.plans.imports.forms import ColumnsForm, UploadForm
from planning.plans.imports.models import Import, Phase
from planning.plans.imports.reading import columns_said, lines_changed, printout_of
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from planning.plans.sheets.layouts import Layout, layouts_for
from planning.plans.sheets.refused import problem_rows, workbook_of_refused
from planning.plans.sheets.writing import workbook_of
from stakeholders.organisations.models import Organisation

SHOWN, MOST_PRINTED = 50, 150


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Upload a spreadsheet for a plan that is still open."""
    plan = _plan_to_edit(request, code)
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            found = actions.upload(plan, form.cleaned_data["file"], by=request.user)
        if not outcome.refused:
            return redirect(found)
    recent = plan.imports.select_related("plan")[:5]
    return render(
        request, "planning/plans/imports/create.html", {"form": form, "plan": plan, "recent": recent}
    )


@require_safe
@login_required
def detail(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """How far an upload has come: its mistakes by cell, or what it changes line by line."""
    found = _import(request, code, pk)
    is_refused = found.phase == Phase.REFUSED
    shown = found.problems if is_refused else found.changes.order_by("code", "pk")
    page = Paginator(shown, SHOWN).get_page(request.GET.get("page"))
    context = {
        "plan": found.plan, "found": found, "page": page, "Phase": Phase, "said": columns_said(found),
        "rows": problem_rows(page) if is_refused else [],
        "lines": [] if is_refused else lines_changed(page),
    }  # fmt: skip
    return render(request, "planning/plans/imports/detail.html", context)


@require_safe
@login_required
def progress(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """How far a worker has come, as a part of the page."""
    found = _import(request, code, pk)
    return render(request, "planning/plans/imports/progress.html", {"found": found})


@login_required
def columns(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Tell by hand what the columns of an upload say; the next one with these titles is not asked about."""
    found = _import(request, code, pk)
    if not found.may_be_taught:
        return redirect(found)
    form = ColumnsForm(request.POST or None, found=found)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            actions.tell_columns(found, form.columns, by=request.user)
        if not outcome.refused:
            return redirect(found)
    context = {"plan": found.plan, "found": found, "form": form}
    return render(request, "planning/plans/imports/columns.html", context)


@require_safe
@login_required
def refused(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """The refused rows as they stood in the file, each with the reason beside it."""
    found = _import(request, code, pk)
    with on_disk(found.file) as path:
        content = workbook_of_refused(path, found.problems)
    response = HttpResponse(content, content_type=KINDS["xlsx"].mime)
    response["Content-Disposition"] = f'attachment; filename="baris-ditolak-{found.pk}.xlsx"'
    return response


@require_safe
@login_required
def problems(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Every mistake as CSV, to work through beside the spreadsheet."""
    found = _import(request, code, pk)
    head = [_("Lembar"), _("Baris"), _("Kolom"), _("Yang perlu diperbaiki")]
    response = HttpResponse(csv_of(head, found.problems), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="kesalahan-{found.pk}.csv"'
    return response


@require_POST
@login_required
def apply(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Have the checked file applied."""
    found = _import(request, code, pk)
    with reporting(request, success=_("Impor sedang diterapkan.")):
        actions.apply(found, by=request.user)
    return redirect(found)


@require_POST
@login_required
def undo(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Take the whole import back."""
    found = _import(request, code, pk)
    with reporting(request, success=_("Impor sedang dibatalkan.")):
        actions.undo(found, by=request.user)
    return redirect(found)


@require_safe
def export(request: HttpRequest, code: str, layout: str) -> HttpResponse:
    """The plan as .xlsx in one of the ministry's layouts."""
    plan, chosen = _plan_in_layout(request, code, layout)
    response = HttpResponse(workbook_of(plan, chosen), content_type=KINDS["xlsx"].mime)
    response["Content-Disposition"] = f'attachment; filename="{plan.code}-{chosen.name}.xlsx"'
    return response


@require_safe
def printout(request: HttpRequest, code: str, layout: str) -> HttpResponse:
    """The plan as PDF in one of the ministry's layouts, a long one agency by agency (`instansi`)."""
    plan, chosen = _plan_in_layout(request, code, layout)
    asked = request.GET.get("instansi", "")
    if asked and not asked.isdigit():
        raise Http404
    if not asked and plan.lines.count() > MOST_PRINTED:
        agencies = Organisation.objects.filter(plan_lines__plan=plan).distinct().order_by("name")
        context = {"plan": plan, "layout": chosen, "agencies": agencies}
        return render(request, "planning/plans/imports/printout.html", context)
    content = printout_of(plan, chosen, int(asked) if asked else None)
    response = HttpResponse(content, content_type=KINDS["pdf"].mime)
    response["Content-Disposition"] = f'inline; filename="{plan.code}-{chosen.name}.pdf"'
    return response


def _plan_in_layout(request: HttpRequest, code: str, layout: str) -> tuple[Plan, Layout]:
    plan = get_object_or_404(Plan.objects.visible_to(request.user), code=code)
    chosen = next((found for found in layouts_for(plan) if found.name == layout), None)
    if chosen is None:
        raise Http404
    return plan, chosen


def _plan_to_edit(request: HttpRequest, code: str) -> Plan:
    plan = get_object_or_404(Plan.objects.visible_to(request.user), code=code)
    if not may_edit.test(request.user, plan):
        raise PermissionDenied
    return plan


def _import(request: HttpRequest, code: str, pk: int) -> Import:
    plan = _plan_to_edit(request, code)
    return get_object_or_404(plan.imports.select_related("plan"), pk=pk)
