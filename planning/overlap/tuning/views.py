"""The versions of the formula, and what people make of a proposed one."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.overlap.rulings.policies import may_read_findings
from planning.overlap.rulings.queue import tabs_for
from planning.overlap.tuning import actions
from planning.overlap.tuning.lifecycle import may_tune
from planning.overlap.tuning.models import Formula, formula_in_force
from planning.overlap.tuning.reading import versions_for
from planning.overlap.weights import FORMULA


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Which weights judge, which were proposed, and what became of earlier ones."""
    if not may_read_findings.test(request.user):
        raise PermissionDenied(_("Halaman ini untuk perencana."))
    context = {
        "tabs": tabs_for("rumus"), "shipped": FORMULA, "versions": versions_for(request.user),
        "number": formula_in_force()[2], "may_tune": may_tune.test(request.user, None),
    }  # fmt: skip
    return render(request, "planning/overlap/tuning/index.html", context)


@deed
def propose(request: HttpRequest) -> HttpResponse:
    """Learn from the decisions now."""
    with reporting(request, success=_("Usulan bobot dihitung dari putusan yang berlaku.")):
        actions.propose_now(by=request.user)
    return redirect("planning:overlap.tuning.index")


@deed
def accept(request: HttpRequest, number: int) -> HttpResponse:
    """Judge by this version."""
    done = _("Rumus dipakai. Tahun yang masih direncanakan dibandingkan ulang.")
    return _decide(request, number, actions.accept, done)


@deed
def decline(request: HttpRequest, number: int) -> HttpResponse:
    """Do not judge by this version."""
    return _decide(request, number, actions.decline, _("Usulan bobot tidak dipakai; alasannya tersimpan."))


@deed
def retire(request: HttpRequest, number: int) -> HttpResponse:
    """Judge by the shipped weights again."""
    return _decide(request, number, actions.retire, _("Bobot bawaan dipakai lagi."))


def _decide(request: HttpRequest, number: int, verb, success) -> HttpResponse:
    if not may_tune.test(request.user, None):
        raise PermissionDenied(_("Rumus ditetapkan oleh pengelola data acuan."))
    formula = get_object_or_404(Formula, number=number)
    with reporting(request, success=success):
        verb(formula, by=request.user, reason=request.POST.get("reason", ""))
    return redirect("planning:overlap.tuning.index")
