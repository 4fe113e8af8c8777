"""The pages of cooperations: the register, one of them, noting one down, its steps."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.cooperation import actions, policies
from planning.cooperation.doors import readable, worked_on
from planning.cooperation.filters import CooperationFilter
from planning.cooperation.forms import CooperationForm, IdeaForm
from planning.cooperation.models import Cooperation
from planning.cooperation.page import page_of
from planning.cooperation.reading import row_of
from planning.cooperation.statuses import Kind
from stakeholders.organisations.models import Organisation

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The register: every cooperation the reader may see, the latest first."""
    rows = Cooperation.objects.visible_to(request.user).for_listing()
    found = CooperationFilter(request.GET, rows, request=request)
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page, "rows": [row_of(cooperation) for cooperation in page], "filter": found.form,
        "may_keep": policies.may_keep.test(request.user, None),
    }  # fmt: skip
    return render(request, "planning/cooperation/index.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One cooperation: what everybody may read of it, and for those who work on it what to do next."""
    return render(request, "planning/cooperation/detail.html", page_of(readable(request, code), request.user))


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Note a cooperation down."""
    if not policies.may_keep.test(request.user, None):
        raise PermissionDenied(_("Kerja sama daerah dicatat oleh badan perencanaan dan sekretariat TKKSD."))
    form = CooperationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            cooperation = actions.note_down(**form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:cooperation.parties.index", cooperation.code)
    return render(request, "planning/cooperation/create.html", {"form": form})


@deed
def propose(request: HttpRequest) -> HttpResponse:
    """Turn an overlap or a challenge of a forum into an idea that keeps the way back."""
    form = IdeaForm(request.POST)
    if not policies.may_keep.test(request.user, None) or not form.is_valid():
        raise PermissionDenied
    said, back = form.cleaned_data, form.cleaned_data["path"]
    host = Organisation.objects.host()
    with reporting(request, success=_("Gagasan kerja sama tercatat. Lengkapi keterangannya.")) as outcome:
        cooperation = actions.note_down(
            kind=Kind.REGIONS_CHOICE, title=said["title"], object=said["title"], purpose=said["source"],
            scope="–", responsible=host, origin=actions.Source(said["source"], back), by=request.user,
        )  # fmt: skip
    return redirect("planning:cooperation.index" if outcome.refused else cooperation)


@login_required
def describe(request: HttpRequest, code: str) -> HttpResponse:
    """Say something else about a cooperation whose agreement is not out yet."""
    cooperation = worked_on(request, code)
    form = CooperationForm(request.POST or None, cooperation=cooperation)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Keterangan kerja sama disimpan."), form=form) as outcome:
            actions.describe(cooperation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(cooperation)
    context = {"cooperation": cooperation, "form": form}
    return render(request, "planning/cooperation/describe.html", context)


@deed
def advance(request: HttpRequest, code: str, step: str) -> HttpResponse:
    """Take one step of the table of its kind."""
    cooperation = readable(request, code)
    with reporting(request, success=_("Tahap kerja sama dicatat.")):
        actions.advance(cooperation, step, by=request.user, reason=request.POST.get("reason", ""))
    return redirect("planning:cooperation.detail", code)
