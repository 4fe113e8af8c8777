"""The desk: what waits at my stages, one answer for many, who has what, and ways of narrowing it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.refusals import reporting
from planning.proposals.path import actions
from planning.proposals.path.bulk import decide_many
from planning.proposals.path.desk.filters import DeskFilter
from planning.proposals.path.desk.queries import at_my_stages, may_use_the_desk
from planning.proposals.path.forms import AssignForm, BulkForm, SelectionForm
from planning.proposals.path.models import AnswerTemplate, Selection

PER_PAGE = 25
DESK = "planning:proposals.path.desk.index"


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The visits of my stages, narrowed by the filter, to be answered one by one or many at once."""
    _must_verify(request)
    rows = at_my_stages(request.user)
    found = DeskFilter(request.GET, rows, request=request)
    page = Paginator(found.qs.for_listing(), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page, "filter": found.form, "bulk": BulkForm(visits=rows),
        "assigning": AssignForm(visits=rows, reader=request.user),
        "templates": AnswerTemplate.objects.all(),
        "selections": Selection.objects.filter(owner=request.user),
        "saving": SelectionForm(initial={"query": request.GET.urlencode()}),
    }  # fmt: skip
    return render(request, "planning/proposals/path/desk/index.html", context)


@require_POST
@login_required
def decide(request: HttpRequest) -> HttpResponse:
    """One answer for all that were picked; each stands or falls alone."""
    _must_verify(request)
    form = BulkForm(request.POST, visits=at_my_stages(request.user).open().select_related("proposal"))
    if not form.is_valid():
        messages.error(request, " ".join(error for errors in form.errors.values() for error in errors))
        return redirect(DESK)
    picked, until = form.cleaned_data["picked"], form.cleaned_data["until"]
    result = decide_many(picked, form.decision, by=request.user, until=until)
    for visit, why in result.refused:
        messages.error(request, f"{visit.proposal.code}: {why}")
    if result.done:
        words = _("%d putusan ditahan sampai waktunya.") if until else _("%d usulan diputuskan.")
        messages.success(request, words % result.done)
    return redirect(DESK)


@require_POST
@login_required
def assign(request: HttpRequest) -> HttpResponse:
    """Give what was picked to one person, or evenly to all."""
    _must_verify(request)
    form = AssignForm(request.POST, visits=at_my_stages(request.user).open(), reader=request.user)
    if not form.is_valid():
        messages.error(request, _("Pilih sedikitnya satu usulan."))
        return redirect(DESK)
    picked, to = form.cleaned_data["picked"], form.cleaned_data["to"]
    with reporting(request):
        by = request.user
        count = actions.assign(picked, to, by=by) if to else actions.assign_evenly(picked, by=by)
        words = ngettext("%d usulan dibagikan.", "%d usulan dibagikan.", count)
        messages.success(request, words % count)
    return redirect(DESK)


@require_POST
@login_required
def keep(request: HttpRequest) -> HttpResponse:
    """Keep the present filter under a name; the same name once more changes it."""
    _must_verify(request)
    form = SelectionForm(request.POST)
    if form.is_valid():
        told = form.cleaned_data
        Selection.objects.update_or_create(
            owner=request.user, name=told["name"], defaults={"query": told["query"]}
        )
        messages.success(request, _("Saringan disimpan."))
    return redirect(DESK)


def _must_verify(request: HttpRequest) -> None:
    if not may_use_the_desk(request.user):
        raise PermissionDenied(_("Meja verifikasi hanya untuk orang yang jabatannya memverifikasi usulan."))
