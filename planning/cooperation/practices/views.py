"""The pages of practices: the register, one of them, several beside each other, telling and judging one."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from consultations.bookings import drafts
from perkasa.core.doors import deed, take
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from perkasa.core.sheets import Sheet
from planning.cooperation.practices import actions, reading
from planning.cooperation.practices.filters import PracticeFilter
from planning.cooperation.practices.forms import EvidenceForm, Figures, PracticeForm
from planning.cooperation.practices.lifecycle import PRACTICE
from planning.cooperation.practices.models import Practice
from planning.cooperation.practices.policies import may_mend
from stakeholders.history.timeline import timeline

PER_PAGE, MOST_COMPARED = 25, 4


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The register of practices, the latest first."""
    rows = Practice.objects.visible_to(request.user).for_listing()
    found = PracticeFilter(request.GET, rows, request=request)
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "rows": [reading.row_of(one) for one in page], "filter": found.form}
    return render(request, "planning/cooperation/practices/index.html", context)


@require_safe
def compare(request: HttpRequest) -> HttpResponse:
    """Some practices beside each other."""
    seen = Practice.objects.visible_to(request.user)
    chosen = list(seen.filter(code__in=request.GET.getlist("kode")).prefetch_related("figures"))[
        :MOST_COMPARED
    ]
    context = {"practices": chosen, "rows": reading.compared(chosen), "choices": seen.order_by("title")[:100]}
    return render(request, "planning/cooperation/practices/compare.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One practice."""
    practice = _practice(request, code)
    mends = may_mend.test(request.user, practice)
    context = {
        "practice": practice, "items": reading.items_of(practice), "figures": reading.figures_of(practice),
        "files": practice.files.all(), "mends": mends and practice.status in ("submitted", "returned"),
        "steps": [step for step in PRACTICE.available(practice, request.user) if step.name != "resubmit"],
        "changes": timeline(practice, reader=request.user), "evidence": EvidenceForm(),
        **reading.learning_from(practice, request.user),
    }  # fmt: skip
    return render(request, "planning/cooperation/practices/detail.html", context)


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Tell a practice."""
    sheet = _sheet(request)
    if request.method == "POST" and sheet.is_valid():
        with reporting(
            request, success=_("Terima kasih. Perencana akan memverifikasinya."), form=sheet
        ) as outcome:
            practice = actions.tell(**sheet.head.cleaned_data, results=_results(sheet), by=request.user)
        if not outcome.refused:
            return redirect(practice)
    return render(request, "planning/cooperation/practices/create.html", {"sheet": sheet})


@login_required
def mend(request: HttpRequest, code: str) -> HttpResponse:
    """Mend one that was given back."""
    practice = _practice(request, code)
    if not may_mend.test(request.user, practice):
        raise PermissionDenied
    sheet = _sheet(request, practice)
    if request.method == "POST" and sheet.is_valid():
        with reporting(request, success=_("Perbaikan terkirim."), form=sheet) as outcome:
            actions.mend(practice, **sheet.head.cleaned_data, results=_results(sheet), by=request.user)
        if not outcome.refused:
            return redirect(practice)
    context = {"practice": practice, "sheet": sheet}
    return render(request, "planning/cooperation/practices/mend.html", context)


@deed
def add_file(request: HttpRequest, code: str) -> HttpResponse:
    """Add evidence."""
    practice, form = _practice(request, code), EvidenceForm(request.POST, request.FILES)
    if form.is_valid():
        with reporting(request, success=_("Bukti tersimpan.")):
            actions.add_evidence(practice, form.cleaned_data["file"], by=request.user)
    return redirect(practice)


@require_safe
def file(request: HttpRequest, code: str, number: str) -> HttpResponseBase:
    """Evidence, for those who told it and those who verify it: it may show people."""
    practice = _practice(request, code)
    if not (may_mend.test(request.user, practice) or PRACTICE.available(practice, request.user)):
        raise PermissionDenied
    found = get_object_or_404(practice.files, code=number)
    return serve(found.file, found.name)


@require_POST
def learn(request: HttpRequest, code: str) -> HttpResponse:
    """Go and book a consultation about it; what it is about is written already."""
    practice = _practice(request, code)
    address = request.build_absolute_uri(practice.get_absolute_url())
    subject = _("Belajar dari: %s") % practice.title
    question = _("Kami ingin belajar dari praktik %(code)s: %(address)s") % {"code": code, "address": address}
    path = practice.get_absolute_url()
    drafts.suggest(request, subject=subject[:200], question=question, title=practice.title, path=path)
    messages.success(request, _("Pilih layanan dan waktunya; pokok konsultasinya sudah terisi."))
    return redirect("consultations:services.index")


@deed
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """Everybody may read it."""
    return take(
        request, _practice(request, code), actions.verify, _("Praktik terverifikasi dan terbuka untuk umum.")
    )


@deed
def give_back(request: HttpRequest, code: str) -> HttpResponse:
    """It needs mending."""
    return take(request, _practice(request, code), actions.give_back, _("Praktik dikembalikan."))


@deed
def refuse(request: HttpRequest, code: str) -> HttpResponse:
    """It does not belong here."""
    with reporting(request, success=_("Praktik tidak diterima.")):
        actions.refuse(_practice(request, code), by=request.user, reason=request.POST.get("reason", ""))
    return redirect("planning:cooperation.practices.index")


@deed
def reopen(request: HttpRequest, code: str) -> HttpResponse:
    """It is looked at again."""
    return take(request, _practice(request, code), actions.reopen, _("Praktik diverifikasi ulang."))


def _sheet(request: HttpRequest, practice: Practice | None = None) -> Sheet:
    said = list(practice.figures.values("name", "unit", "before", "after")) if practice else []
    rows = Figures(request.POST or None, initial=said, prefix="angka")
    return Sheet(PracticeForm(request.POST or None, account=request.user, practice=practice), rows)


def _results(sheet: Sheet) -> list[actions.Result]:
    return [row.result for row in sheet.rows if row.cleaned_data.get("name")]


def _practice(request: HttpRequest, code: str) -> Practice:
    rows = Practice.objects.visible_to(request.user).select_related("organisation", "cooperation", "told_by")
    return get_object_or_404(rows.prefetch_related("regions", "figures"), code=code)
