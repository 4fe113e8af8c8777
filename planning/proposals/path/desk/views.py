"""The desk: what waits at my stages, one answer for many, who has what, and ways of narrowing it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.forms import Form
from perkasa.core.refusals import reporting
from planning.proposals.path import actions
from planning.proposals.path.bulk import MOST_AT_ONCE, cancel_many, decide_many
from planning.proposals.path.desk.filters import DeskFilter
from planning.proposals.path.desk.forms import AssignForm, BulkForm, PickForm, SelectionForm
from planning.proposals.path.desk.queries import at_my_stages, may_use_the_desk
from planning.proposals.path.models import AnswerTemplate, Selection

PER_PAGE = 25
DESK = "planning:proposals.path.desk.index"


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The visits of my stages, narrowed by the filter, to be answered one by one or many at once."""
    _must_verify(request)
    found = DeskFilter(request.GET, at_my_stages(request.user), reader=request.user)
    page = Paginator(found.qs.for_listing(), PER_PAGE).get_page(request.GET.get("page"))
    query = _asked(request)
    context = {
        "page": page, "filter": found.form, "bulk": BulkForm(reader=request.user, query=query),
        "assigning": AssignForm(reader=request.user),
        "templates": AnswerTemplate.objects.all(),
        "selections": Selection.objects.filter(owner=request.user),
        "saving": SelectionForm(initial={"query": query}, auto_id="keep_%s"), "most": MOST_AT_ONCE,
    }  # fmt: skip
    return render(request, "planning/proposals/path/desk/index.html", context)


@require_POST
@login_required
def decide(request: HttpRequest) -> HttpResponse:
    """One answer for all that were meant; each stands or falls alone, many of them one after the other."""
    _must_verify(request)
    form = BulkForm(request.POST, reader=request.user)
    if not _is_told(request, form):
        return _back(request)
    visits, until = form.visits, form.cleaned_data["until"]
    is_later = until is None and len(visits) > PER_PAGE
    result = decide_many(visits, form.decision, by=request.user, until=timezone.now() if is_later else until)
    for visit, why in result.refused:
        messages.error(request, f"{visit.proposal.code}: {why}")
    if result.done:
        messages.success(request, _words_of(result.done, is_held=bool(until), is_later=is_later))
    return _back(request)


def _words_of(number: int, *, is_held: bool, is_later: bool) -> str:
    if is_later:
        return _("%d putusan dicatat dan dijalankan satu per satu. Muat ulang meja sebentar lagi.") % number
    return (_("%d putusan ditahan sampai waktunya.") if is_held else _("%d usulan diputuskan.")) % number


@require_POST
@login_required
def cancel(request: HttpRequest) -> HttpResponse:
    """The held answers of all that were meant never take effect."""
    _must_verify(request)
    form = PickForm(request.POST, reader=request.user)
    if _is_told(request, form):
        result = cancel_many(form.visits, by=request.user)
        for visit, why in result.refused:
            messages.error(request, f"{visit.proposal.code}: {why}")
        messages.success(request, _("%d putusan yang ditahan dibatalkan.") % result.done)
    return _back(request)


@require_POST
@login_required
def assign(request: HttpRequest) -> HttpResponse:
    """Give what was meant to one person, or evenly to all."""
    _must_verify(request)
    form = AssignForm(request.POST, reader=request.user)
    if not _is_told(request, form):
        return _back(request)
    visits, to = form.visits, form.cleaned_data["to"]
    with reporting(request):
        by = request.user
        count = actions.assign(visits, to, by=by) if to else actions.assign_evenly(visits, by=by)
        words = ngettext("%d usulan dibagikan.", "%d usulan dibagikan.", count)
        messages.success(request, words % count)
    return _back(request)


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
    return _back(request)


def _is_told(request: HttpRequest, form: Form) -> bool:
    """Whether the form says everything; else the person reads what it lacks."""
    for errors in form.errors.values():
        for error in errors:
            messages.error(request, error)
    return form.is_valid()


def _asked(request: HttpRequest) -> str:
    """What the list is narrowed by, without its page."""
    query = request.GET.copy()
    query.pop("page", None)
    return query.urlencode()


def _back(request: HttpRequest) -> HttpResponse:
    """The desk as it was narrowed before."""
    query = request.POST.get("query", "")
    return redirect(f"{reverse(DESK)}?{query}" if query else DESK)


def _must_verify(request: HttpRequest) -> None:
    if not may_use_the_desk(request.user):
        raise PermissionDenied(_("Meja verifikasi hanya untuk orang yang jabatannya memverifikasi usulan."))
