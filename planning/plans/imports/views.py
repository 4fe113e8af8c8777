"""The pages of imports: upload, what the check found, apply, undo, and the plan as a spreadsheet."""

import csv

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.files import KINDS
from perkasa.core.refusals import reporting
from planning.plans.imports import actions
from planning.plans.imports.forms import UploadForm
from planning.plans.imports.models import Import, Phase
from planning.plans.models import Plan
from planning.plans.policies import may_edit
from planning.plans.sheets.layouts import layouts_for
from planning.plans.sheets.writing import workbook_of

SHOWN = 50


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
    """How far an upload has come: its mistakes by cell, or what it changes."""
    found = _import(request, code, pk)
    page = Paginator(found.problems, SHOWN).get_page(request.GET.get("page"))
    rows = [
        [
            {"label": _("Lembar"), "text": sheet or "–"},
            {"label": _("Sel"), "text": f"{column}{row}" if row else "–"},
            {"label": _("Yang perlu diperbaiki"), "text": message},
        ]
        for sheet, row, column, message in page
    ]
    context = {"plan": found.plan, "found": found, "rows": rows, "page": page, "Phase": Phase}
    return render(request, "planning/plans/imports/detail.html", context)


@require_safe
@login_required
def problems(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Every mistake as CSV, to work through beside the spreadsheet."""
    found = _import(request, code, pk)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="kesalahan-{found.pk}.csv"'
    response.write("\ufeff")
    writer = csv.writer(response, delimiter=";")
    writer.writerow([_("Lembar"), _("Baris"), _("Kolom"), _("Yang perlu diperbaiki")])
    writer.writerows([sheet, row, column, message] for sheet, row, column, message in found.problems)
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
    with reporting(request, success=_("Impor dibatalkan; isi dokumen kembali seperti semula.")):
        actions.undo(found, by=request.user)
    return redirect(found)


@require_safe
def export(request: HttpRequest, code: str, layout: str) -> HttpResponse:
    """The plan as .xlsx in one of the ministry's layouts."""
    plan = get_object_or_404(Plan.objects.visible_to(request.user), code=code)
    chosen = next((found for found in layouts_for(plan) if found.name == layout), None)
    if chosen is None:
        raise Http404
    response = HttpResponse(workbook_of(plan, chosen), content_type=KINDS["xlsx"].mime)
    response["Content-Disposition"] = f'attachment; filename="{plan.code}-{chosen.name}.xlsx"'
    return response


def _plan_to_edit(request: HttpRequest, code: str) -> Plan:
    plan = get_object_or_404(Plan.objects.visible_to(request.user), code=code)
    if not may_edit.test(request.user, plan):
        raise PermissionDenied
    return plan


def _import(request: HttpRequest, code: str, pk: int) -> Import:
    plan = _plan_to_edit(request, code)
    return get_object_or_404(plan.imports.select_related("plan"), pk=pk)
