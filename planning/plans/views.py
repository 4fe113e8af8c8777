"""The pages of plans: the shelf, one plan as a tree, its lines, two plans beside each other, the steps."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import take
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.plans import actions, policies, reading
from planning.plans.comparing import comparison_of
from planning.plans.filters import LineFilter, PlanFilter
from planning.plans.forms import AttachForm, CompareForm, DescriptionForm, StartForm, YearForm
from planning.plans.lifecycle import PLAN
from planning.plans.line_page import story_of
from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.plans.sheets.layouts import layouts_for
from planning.plans.shelf import YEARS, grid, years_around
from planning.plans.verdicts import told_of
from stakeholders.history.timeline import timeline

PER_PAGE, BRANCHES = 25, 50


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every plan the reader may see, narrowed by year, kind and agency."""
    found = PlanFilter(request.GET, Plan.objects.visible_to(request.user).for_listing(), request=request)
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "rows": [reading.row_of(plan) for plan in page],
        "filter": found.form,
        "may_begin": policies.may_begin(request.user),
    }
    return render(request, "planning/plans/index.html", context)


@require_safe
def shelf(request: HttpRequest) -> HttpResponse:
    """The shelf as a grid: which documents each agency has in the years around one (`tahun`)."""
    year = YearForm(request.GET).year
    years = years_around(year)
    context = {
        "shelves": grid(request.user, years), "years": years, "earlier": year - YEARS, "later": year + YEARS
    }  # fmt: skip
    return render(request, "planning/plans/shelf.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One plan: what it is, where it stands, and the upper levels of its tree with their sums."""
    plan = _plan(request, code)
    year = reading.year_asked(plan, request.GET.get("tahun"))
    page = Paginator(reading.two_levels(plan).for_tree(year), BRANCHES).get_page(request.GET.get("page"))
    may_edit = policies.may_edit.test(request.user, plan)
    context = {
        "plan": plan, "year": year, "page": page, "facts": reading.facts_of(plan), "may_edit": may_edit,
        "files": reading.files_of(plan), "yearly": reading.yearly_beside(plan),
        "tabs": reading.year_tabs(plan, year, plan.get_absolute_url()),
        "branches": [reading.branch_of(line) for line in page],
        "total": reading.total_of(plan, year),
        "steps": PLAN.available(plan, request.user), "layouts": layouts_for(plan),
        "changes": timeline(plan, reader=request.user),
        "additions": reading.what_may_be_added(plan) if may_edit and plan.is_open else [],
    }  # fmt: skip
    return render(request, "planning/plans/detail.html", context)


@require_safe
def line(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """One line: what it measures, its money over the years, its history, and what hangs on it."""
    plan = _plan(request, code)
    found = get_object_or_404(plan.lines.select_related("organisation", "parent", "plan"), pk=pk)
    year = reading.year_asked(plan, request.GET.get("tahun"))
    below = Paginator(reading.two_levels(plan, found).for_tree(year), BRANCHES)
    page = below.get_page(request.GET.get("page"))
    context = {
        "plan": plan, "line": found, "page": page, "year": year,
        "branches": [reading.branch_of(each, found.depth + 1) for each in page],
        **story_of(found, request.user),
        "verdicts": told_of(found, request.user),
    }  # fmt: skip
    return render(request, "planning/plans/line.html", context)


@require_safe
def changes(request: HttpRequest, code: str) -> HttpResponse:
    """A plan beside another that is asked for (`dengan`), or beside its former version."""
    plan = _plan(request, code)
    asked = request.GET.get("dengan")
    other = _plan(request, asked) if asked else plan.previous
    form = CompareForm(request.GET, plan=plan, other=other, reader=request.user)
    context: dict[str, Any] = {"plan": plan, "other": other, "form": form}
    if other is not None:
        found = comparison_of(plan, other, form.fate)
        page = Paginator(found.rows, BRANCHES).get_page(request.GET.get("page"))
        context |= {"page": page, "sums": found.sums, "tabs": found.tabs(request), "shown": found.shown(page)}
    return render(request, "planning/plans/changes.html", context)


@require_safe
def lines(request: HttpRequest) -> HttpResponse:
    """Lines of every plan the reader may see, found by code or words."""
    rows = Line.objects.visible_to(request.user).for_listing()
    found = LineFilter(request.GET, rows, request=request)
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "rows": [reading.line_row(each) for each in page], "filter": found.form}
    return render(request, "planning/plans/lines.html", context)


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Begin the first version of a plan."""
    if not policies.may_begin(request.user):
        raise PermissionDenied(_("Dokumen rencana disusun oleh perangkat daerah dan badan perencanaan."))
    form = StartForm(request.POST or None, by=request.user)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            plan = actions.begin(**form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(plan)
    return render(request, "planning/plans/create.html", {"form": form})


@login_required
def describe(request: HttpRequest, code: str) -> HttpResponse:
    """Title, regulation number and date of a plan that is still open."""
    plan = _plan(request, code)
    if not policies.may_edit.test(request.user, plan):
        raise PermissionDenied
    form = DescriptionForm(request.POST or None, instance=plan)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Keterangan dokumen disimpan."), form=form) as outcome:
            actions.describe(plan, form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(plan)
    return render(request, "planning/plans/describe.html", {"form": form, "plan": plan})


@login_required
def attach(request: HttpRequest, code: str) -> HttpResponse:
    """Put a file beside a plan."""
    plan = _plan(request, code)
    if not policies.may_edit.test(request.user, plan):
        raise PermissionDenied
    form = AttachForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Berkas dilampirkan."), form=form):
            actions.attach(plan, form.cleaned_data["file"], form.cleaned_data["title"], by=request.user)
        return redirect(plan)
    return render(request, "planning/plans/attach.html", {"form": form, "plan": plan})


@require_safe
def file(request: HttpRequest, code: str, number: str) -> HttpResponseBase:
    """Hand out a file of a plan that may be read."""
    found = get_object_or_404(_plan(request, code).files, code=number)
    return serve(found.file, f"{found.code}.{found.kind}")


@require_POST
@login_required
def outline(request: HttpRequest, code: str) -> HttpResponse:
    """Make it a rancangan awal."""
    return _take(request, code, actions.outline, _("Dokumen menjadi rancangan awal."))


@require_POST
@login_required
def propose(request: HttpRequest, code: str) -> HttpResponse:
    """Make it a rancangan."""
    return _take(request, code, actions.propose, _("Dokumen menjadi rancangan."))


@require_POST
@login_required
def finalise(request: HttpRequest, code: str) -> HttpResponse:
    """Make it a rancangan akhir."""
    return _take(request, code, actions.finalise, _("Dokumen menjadi rancangan akhir."))


@require_POST
@login_required
def fix(request: HttpRequest, code: str) -> HttpResponse:
    """Fix it: from now on everybody reads it and nobody changes it."""
    return _take(request, code, actions.fix, _("Dokumen ditetapkan dan tidak berubah lagi."))


@require_POST
@login_required
def reopen(request: HttpRequest, code: str) -> HttpResponse:
    """Take it back to a draft, with the reason."""
    return _take(request, code, actions.reopen, _("Dokumen kembali menjadi draf."))


@require_POST
@login_required
def revise(request: HttpRequest, code: str) -> HttpResponse:
    """Begin the next version of a fixed plan."""
    plan = _plan(request, code)
    changed = plan
    with reporting(request, success=_("Versi perubahan siap disusun.")):
        changed = actions.revise(plan, by=request.user)
    return redirect(changed)


def _plan(request: HttpRequest, code: str) -> Plan:
    rows = Plan.objects.visible_to(request.user).select_related("organisation", "previous")
    return get_object_or_404(rows, code=code)


def _take(request: HttpRequest, code: str, verb, success) -> HttpResponse:
    return take(request, _plan(request, code), verb, success)
