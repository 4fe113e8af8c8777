"""The queue of findings, two plans beside each other, and the decision."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.refusals import reporting
from planning.overlap.models import Entry, Finding
from planning.overlap.rulings import actions, reading
from planning.overlap.rulings.filters import FindingFilter
from planning.overlap.rulings.forms import RemarkForm, RulingForm
from planning.overlap.rulings.models import Ruling
from planning.overlap.rulings.policies import may_read_findings, may_rule, own_sides, owns_a_side
from planning.overlap.rulings.queue import PER_PAGE, decided, tabs_for, told_in_clusters, waiting_pairs


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """What waits for a planner's decision, alike plans together; or what was decided, by `daftar`."""
    if not may_read_findings.test(request.user):
        raise PermissionDenied(_("Antrean ini dibaca oleh perencana."))
    chosen = request.GET.get("daftar", "")
    context = {"tabs": tabs_for(chosen), "chosen": chosen}
    if chosen:
        context["page"] = Paginator(decided(request.user, chosen), PER_PAGE).get_page(request.GET.get("page"))
        return render(request, "planning/overlap/decided.html", context)
    found = FindingFilter(request.GET, Finding.objects.visible_to(request.user), request=request)
    page = Paginator(waiting_pairs(found.qs), PER_PAGE).get_page(request.GET.get("page"))
    context |= {"page": page, "filter": found.form, "clusters": told_in_clusters(page, request.user)}
    return render(request, "planning/overlap/index.html", context)


@require_safe
@login_required
def compare(request: HttpRequest, first: int, second: int) -> HttpResponse:
    """Two plans beside each other: what they say, why they look alike, what was decided."""
    return render(request, "planning/overlap/compare.html", _pair(request, first, second))


@require_POST
@login_required
def rule(request: HttpRequest, first: int, second: int) -> HttpResponse:
    """Decide about a pair; a form with a mistake comes back as it was filled in."""
    pair = _pair(request, first, second)
    finding = get_object_or_404(Finding, first=first, second=second)
    form = RulingForm(request.POST, first=pair["first"], second=pair["second"])
    if form.is_valid():
        done = _("Putusan disimpan dan kedua pemilik diberi tahu.")
        with reporting(request, success=done, form=form) as outcome:
            actions.rule(finding, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:overlap.rulings.compare", first, second)
    return render(request, "planning/overlap/compare.html", pair | {"form": form})


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
    """The context of a pair for those who may read it: planners, and who belongs to either side."""
    seen = Entry.objects.visible_to(request.user).select_related("organisation", "region__parent", "owner")
    pair = {"first": get_object_or_404(seen, pk=first), "second": get_object_or_404(seen, pk=second)}
    finding = Finding.objects.filter(**pair).first()
    rulings = reading.rulings_on(pair["first"], pair["second"], request.user)
    ruled = Finding(**pair)
    may_see = may_read_findings.test(request.user) or owns_a_side.test(request.user, ruled)
    if not may_see or not (finding or rulings):
        raise Http404
    return pair | {
        "finding": finding and reading.told(finding, request.user, most=99),
        "rows": reading.side_by_side(pair["first"], pair["second"], request.user),
        "rulings": rulings,
        "may_remark": bool(own_sides(request.user, pair["first"], pair["second"])),
        "form": RulingForm(**pair) if finding and may_rule.test(request.user, ruled) else None,
        "remark": RemarkForm(),
    }
