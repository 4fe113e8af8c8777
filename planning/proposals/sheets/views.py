"""The pages of lists of proposals: send one in, what became of its rows, and form T-D.4 of a district."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.files import KINDS, on_disk
from perkasa.core.refusals import reporting
from planning.plans.sheets.refused import problem_rows, workbook_of_refused
from planning.proposals.policies import filing_organisations
from planning.proposals.sheets import actions, writing
from planning.proposals.sheets.forms import DistrictForm, ListForm
from planning.proposals.sheets.models import ProposalList

SHOWN, MOST_PRINTED = 50, 400


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Send in a spreadsheet of proposals, for an organisation one files for."""
    organisations = filing_organisations(request.user)
    if not organisations:
        raise PermissionDenied(_("Daftar usulan diunggah oleh yang mengajukan usulan untuk instansinya."))
    form = ListForm(request.POST or None, request.FILES or None, organisations=organisations)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            found = actions.upload(**form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(found)
    recent = ProposalList.objects.visible_to(request.user)[:5]
    return render(request, "planning/proposals/sheets/create.html", {"form": form, "recent": recent})


@require_safe
@login_required
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """What became of a list: how many proposals, and which rows were refused why."""
    found = get_object_or_404(ProposalList.objects.visible_to(request.user), pk=pk)
    page = Paginator(found.problems, SHOWN).get_page(request.GET.get("page"))
    context = {"found": found, "page": page, "rows": problem_rows(page)}
    return render(request, "planning/proposals/sheets/detail.html", context)


@require_safe
@login_required
def refused(request: HttpRequest, pk: int) -> HttpResponse:
    """The refused rows as they stood in the file, each with the reason beside it."""
    found = get_object_or_404(ProposalList.objects.visible_to(request.user), pk=pk)
    with on_disk(found.file) as path:
        content = workbook_of_refused(path, found.problems)
    return _file(content, "xlsx", f"usulan-ditolak-{found.pk}")


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Choose the district and year whose form T-D.4 is wanted."""
    form = DistrictForm(request.GET or None)
    chosen = form.cleaned_data if form.is_bound and form.is_valid() else None
    may_send = request.user.is_authenticated and bool(filing_organisations(request.user))
    context = {"form": form, "chosen": chosen, "may_send": may_send}
    return render(request, "planning/proposals/sheets/index.html", context)


@require_safe
def export(request: HttpRequest) -> HttpResponse:
    """Form T-D.4 of a district as .xlsx."""
    district, year = _asked(request)
    proposals = writing.proposals_of(district, year, request.user)
    return _file(writing.workbook_of(district, year, proposals), "xlsx", f"t-d-4-{district.code}-{year}")


@require_safe
def printout(request: HttpRequest) -> HttpResponse:
    """Form T-D.4 of a district as PDF."""
    district, year = _asked(request)
    proposals = writing.proposals_of(district, year, request.user)[:MOST_PRINTED]
    return _file(writing.printout_of(district, year, proposals), "pdf", f"t-d-4-{district.code}-{year}")


def _asked(request: HttpRequest):
    form = DistrictForm(request.GET)
    if not form.is_valid():
        raise Http404
    return form.cleaned_data["kecamatan"], form.cleaned_data["tahun"]


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=KINDS[kind].mime)
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response
