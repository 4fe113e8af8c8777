"""The queue of findings, two plans beside each other, and the decision."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.refusals import reporting
from planning.overlap.models import Finding
from planning.overlap.rulings import actions, reading
from planning.overlap.rulings.filters import FindingFilter
from planning.overlap.rulings.forms import RemarkForm, RulingForm
from planning.overlap.rulings.lessons import lessons
from planning.overlap.rulings.models import Ruling
from planning.overlap.rulings.policies import may_read_findings
from planning.overlap.rulings.queue import PER_PAGE, decided_pairs, tabs_for, told_in_clusters, waiting_pairs


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """What waits for a planner's decision, alike plans together."""
    _must_read_findings(request)
    found = FindingFilter(request.GET, Finding.objects.visible_to(request.user), request=request)
    page = Paginator(waiting_pairs(found.qs), PER_PAGE).get_page(request.GET.get("page"))
    clusters = told_in_clusters(page, request.user)
    context = {"tabs": tabs_for(), "page": page, "filter": found.form, "clusters": clusters}
    return render(request, "planning/overlap/rulings/index.html", context)


@require_safe
@login_required
def decided(request: HttpRequest) -> HttpResponse:
    """The latest ruling on each pair, or those with one consequence (`daftar`)."""
    _must_read_findings(request)
    name = request.GET.get("daftar", "")
    page = Paginator(decided_pairs(request.user, name), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "planning/overlap/rulings/decided.html", {"tabs": tabs_for(name), "page": page})


@require_safe
@login_required
def learning(request: HttpRequest) -> HttpResponse:
    """How well the machine's verdicts agree with the rulings in force."""
    _must_read_findings(request)
    context = lessons() | {"tabs": tabs_for("ketepatan")}
    return render(request, "planning/overlap/rulings/learning.html", context)


@require_safe
@login_required
def compare(request: HttpRequest, first: int, second: int) -> HttpResponse:
    """Two plans beside each other: what they say, why they look alike, what was decided."""
    return render(request, "planning/overlap/rulings/compare.html", _pair(request, first, second))


@require_POST
@login_required
def rule(request: HttpRequest, first: int, second: int) -> HttpResponse:
    """Decide about a pair; a form with a mistake comes back as it was filled in."""
    pair = _pair(request, first, second)
    finding = get_object_or_404(Finding, first=first, second=second)
    form = RulingForm(request.POST, **_sides(pair), by=request.user)
    if form.is_valid():
        done = _("Putusan disimpan dan kedua pemilik diberi tahu.")
        with reporting(request, success=done, form=form) as outcome:
            actions.rule(finding, **form.answer, by=request.user)
        if not outcome.refused:
            return redirect("planning:overlap.rulings.compare", first, second)
    return render(request, "planning/overlap/rulings/compare.html", pair | {"form": form})


@require_POST
@login_required
def remark(request: HttpRequest, code: str) -> HttpResponse:
    """Say something about a ruling in the name of one's organisation."""
    ruling = get_object_or_404(Ruling.objects.visible_to(request.user).for_reading(), code=code)
    form = RemarkForm(request.POST)
    with reporting(request, success=_("Tanggapan disampaikan kepada perencana.")):
        actions.remark(ruling, text=form.data.get("text", ""), by=request.user)
    return redirect(ruling)


def _pair(request: HttpRequest, first: int, second: int) -> dict:
    """The context of a pair for those who may read it."""
    pair = reading.pair_for(request.user, first, second)
    if pair is None:
        raise Http404
    return pair | {
        "form": RulingForm(**_sides(pair), by=request.user) if pair["may_rule"] else None,
        "remark": RemarkForm(),
    }


def _sides(pair: dict) -> dict:
    return {"first": pair["first"], "second": pair["second"]}


def _must_read_findings(request: HttpRequest) -> None:
    if not may_read_findings.test(request.user):
        raise PermissionDenied(_("Antrean ini dibaca oleh perencana."))
