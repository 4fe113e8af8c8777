"""The pages of planners who tie proposals, take one apart, and undo a tie."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from perkasa.core.refusals import NotAllowed, reporting
from planning.proposals.merging import actions
from planning.proposals.merging.forms import SplitForm, TieForm
from planning.proposals.merging.models import Bond, Tie
from planning.proposals.merging.policies import may_merge
from planning.proposals.merging.splitting import split as take_apart
from planning.proposals.models import Proposal


@login_required
def tie(request: HttpRequest, code: str) -> HttpResponse:
    """Merge a proposal into another one, or relate the two."""
    proposal = _of_a_planner(request, code)
    form = TieForm(request.POST or None, by=request.user)
    if request.method == "POST" and form.is_valid():
        other, reason = form.cleaned_data["other"], form.cleaned_data["reason"]
        verb = actions.merge if form.cleaned_data["kind"] == Bond.MERGED else actions.relate
        with reporting(request, success=_("Kedua usulan terhubung."), form=form) as outcome:
            verb(proposal, other, reason=reason, by=request.user)
        if not outcome.refused:
            return redirect(proposal)
    return render(request, "planning/proposals/merging/tie.html", {"proposal": proposal, "form": form})


@login_required
def split(request: HttpRequest, code: str) -> HttpResponse:
    """Take a proposal apart."""
    proposal = _of_a_planner(request, code)
    form = SplitForm(request.POST or None, proposal=proposal)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        with reporting(request, success=_("Usulan dipecah."), form=form) as outcome:
            take_apart(proposal, form.shares, reason=reason, by=request.user)
        if not outcome.refused:
            return redirect(proposal)
    return render(request, "planning/proposals/merging/split.html", {"proposal": proposal, "form": form})


@require_POST
@login_required
def undo(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Take two tied proposals apart again."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    rows = Tie.objects.around(proposal).select_related("lower__organisation", "upper__organisation")
    found = get_object_or_404(rows, pk=number)
    reason = request.POST.get("reason", "")
    with reporting(request, success=_("Hubungan kedua usulan dilepas.")):
        if found.kind == Bond.RELATED:
            actions.unrelate(found, by=request.user)
        else:
            actions.undo(found, reason=reason, by=request.user)
    return redirect(proposal)


def _of_a_planner(request: HttpRequest, code: str) -> Proposal:
    """The proposal, for those who may tie it; raises 404 or forbidden."""
    rows = Proposal.objects.visible_to(request.user).for_reading()
    proposal = get_object_or_404(rows, code=code)
    with reporting(request):
        if not may_merge.test(request.user, proposal):
            raise NotAllowed
    return proposal
