"""The pages of deeds: the register of numbers, one deed, its chapters, its versions, its signature."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed as only_posted
from perkasa.core.doors import take
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.cooperation.deeds import actions, policies, printing, reading
from planning.cooperation.deeds.actions import Writer
from planning.cooperation.deeds.comparing import comparison_of
from planning.cooperation.deeds.forms import ChapterForm, DeedForm, RemarkForm, SignForm
from planning.cooperation.deeds.lifecycle import DEED
from planning.cooperation.deeds.models import Chapter, Deed, DeedRemark, Kind
from planning.cooperation.deeds.signing import sign as note_signature
from planning.cooperation.doors import download, worked_on
from planning.cooperation.models import Cooperation
from stakeholders.history.timeline import timeline

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The register of numbers: every signed deed the reader may know of, the latest first."""
    seen = Cooperation.objects.visible_to(request.user)
    rows = Deed.objects.signed().filter(cooperation__in=seen).select_related("cooperation")
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "rows": [reading.register_row(deed) for deed in page]}
    return render(request, "planning/cooperation/deeds/index.html", context)


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Begin the deed that this stage asks for."""
    cooperation = worked_on(request, code)
    form = DeedForm(request.POST or None, cooperation=cooperation)
    if request.method == "POST" and form.is_valid():
        kind, amends = Kind(form.cleaned_data["kind"]), form.cleaned_data["amends"]
        with reporting(request, form=form) as outcome:
            deed = actions.open_deed(cooperation, kind, amends=amends, by=request.user)
        if not outcome.refused:
            return redirect(deed)
    context = {"cooperation": cooperation, "form": form}
    return render(request, "planning/cooperation/deeds/create.html", context)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One deed with its chapters and what was remarked."""
    deed = _deed(request, code)
    steps = [step for step in DEED.available(deed, request.user) if step.name != "sign"]
    context = {
        "deed": deed, "items": reading.items_of(deed), "chapters": reading.chapters_of(deed), "steps": steps,
        "may_sign": policies.may_sign.test(request.user, deed) and deed.status == "ready",
        "changes": timeline(deed, reader=request.user), "drafts": policies.may_draft.test(request.user, deed),
    }  # fmt: skip
    return render(request, "planning/cooperation/deeds/detail.html", context)


@login_required
def chapter(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Write a chapter; when somebody wrote the same paragraph meanwhile, both texts are shown."""
    found = _chapter(request, code, number)
    _only(policies.may_draft, request, found.deed)
    form = ChapterForm(request.POST or None, chapter=found)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Bab disimpan."), form=form) as outcome:
            actions.write_chapter(found, **form.cleaned_data, writer=Writer(request.user))
        if not outcome.refused:
            return redirect(found.deed)
    context = {"chapter": found, "deed": found.deed, "form": form, "remark": RemarkForm()}
    return render(request, "planning/cooperation/deeds/chapter.html", context)


@only_posted
def remark(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Remark on a chapter."""
    found, form = _chapter(request, code, number), RemarkForm(request.POST)
    _only(policies.may_draft, request, found.deed)
    if form.is_valid():
        with reporting(request, success=_("Komentar tersimpan.")):
            actions.remark(found, form.cleaned_data["text"], writer=Writer(request.user))
    return redirect(found)


@only_posted
def settle(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """A remark is dealt with."""
    rows = DeedRemark.objects.select_related("chapter__deed")
    found = get_object_or_404(rows, chapter__deed=_deed(request, code), pk=pk)
    with reporting(request, success=_("Komentar diselesaikan.")):
        actions.settle(found, by=request.user)
    return redirect(found.chapter.deed)


@require_safe
@login_required
def versions(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Every version of a chapter, and two of them beside each other."""
    found = _chapter(request, code, number)
    context = {"chapter": found, "deed": found.deed, **comparison_of(found, request.GET)}
    return render(request, "planning/cooperation/deeds/versions.html", context)


@only_posted
def complete(request: HttpRequest, code: str) -> HttpResponse:
    """Its words stand."""
    return take(request, _deed(request, code), actions.complete, _("Naskah dinyatakan lengkap."))


@only_posted
def reopen(request: HttpRequest, code: str) -> HttpResponse:
    """Its words may change again."""
    return take(request, _deed(request, code), actions.reopen, _("Naskah dapat disunting lagi."))


@login_required
def sign(request: HttpRequest, code: str) -> HttpResponse:
    """Note down that it was signed, with its number and its scan."""
    deed = _deed(request, code)
    _only(policies.may_sign, request, deed)
    form = SignForm(request.POST or None, request.FILES or None, deed=deed)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Penandatanganan tercatat."), form=form) as outcome:
            note_signature(deed, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(deed)
    return render(request, "planning/cooperation/deeds/sign.html", {"deed": deed, "form": form})


@require_safe
@login_required
def pdf(request: HttpRequest, code: str) -> HttpResponse:
    """The deed as PDF."""
    return download(printing.pdf_of(_deed(request, code)), code, "pdf")


@require_safe
@login_required
def docx(request: HttpRequest, code: str) -> HttpResponse:
    """The deed as DOCX."""
    return download(printing.docx_of(_deed(request, code)), code, "docx")


@require_safe
@login_required
def scan(request: HttpRequest, code: str) -> HttpResponseBase:
    """The signed scan."""
    deed = _deed(request, code)
    if not deed.scan:
        raise Http404
    return serve(deed.scan, deed.scan_name)


def _deed(request: HttpRequest, code: str) -> Deed:
    """The deed for those who draft it or look on; nobody else learns that it is there."""
    seen = Cooperation.objects.visible_to(request.user)
    rows = Deed.objects.filter(cooperation__in=seen).select_related("cooperation__responsible", "amends")
    deed = get_object_or_404(rows.prefetch_related("cooperation__parties__region"), code=code)
    if not policies.may_read.test(request.user, deed):
        raise Http404
    return deed


def _only(may, request: HttpRequest, deed: Deed) -> None:
    """Who may read the deed and no more is refused."""
    if not may.test(request.user, deed):
        raise PermissionDenied


def _chapter(request: HttpRequest, code: str, number: int) -> Chapter:
    deed = _deed(request, code)
    found = get_object_or_404(deed.chapters, number=number)
    found.deed = deed
    return found
