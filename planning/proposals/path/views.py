"""The pages of those who verify proposals."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from perkasa.core.refusals import reporting
from planning.proposals import actions
from planning.proposals.models import Proposal
from planning.proposals.path.forms import LeavingOutForm, LineForm


@require_POST
@login_required
def accommodate(request: HttpRequest, code: str) -> HttpResponse:
    """Say which line of a plan has taken the proposal up."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    form = LineForm(request.POST, proposal=proposal, reader=request.user)
    answer = form.cleaned_data if form.is_valid() else {}
    with reporting(request, success=_("Usulan diakomodir.")):
        actions.accommodate(proposal, answer.get("line"), by=request.user, reason=answer.get("reason", ""))
    return redirect(proposal)


@require_POST
@login_required
def leave_out(request: HttpRequest, code: str) -> HttpResponse:
    """Say that no plan of the year takes the proposal up, and why."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    form = LeavingOutForm(request.POST)
    answer = form.cleaned_data if form.is_valid() else {"reason": ""}
    with reporting(request, success=_("Usulan dinyatakan tidak diakomodir.")):
        actions.leave_out(proposal, by=request.user, **answer)
    return redirect(proposal)
