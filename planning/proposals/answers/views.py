"""The pages of an appeal: the proposer's words, and the answer of another person than who decided."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from perkasa.core.doors import take
from perkasa.core.refusals import NotAllowed, reporting
from planning.proposals.answers import actions
from planning.proposals.answers.forms import AppealForm
from planning.proposals.answers.models import Appeal
from planning.proposals.answers.policies import may_appeal
from planning.proposals.answers.reading import answer_of
from planning.proposals.models import Proposal


@login_required
def appeal(request: HttpRequest, code: str) -> HttpResponse:
    """Answer back, once."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
    with reporting(request):
        if not may_appeal.test(request.user, proposal):
            raise NotAllowed
    form = AppealForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Tanggapan balik terkirim."), form=form) as outcome:
            actions.appeal(proposal, words=form.cleaned_data["words"], by=request.user)
        if not outcome.refused:
            return redirect(proposal)
    context = {"proposal": proposal, "form": form, "answer": answer_of(proposal, request.user)}
    return render(request, "planning/proposals/answers/appeal.html", context)


@require_POST
@login_required
def grant(request: HttpRequest, code: str) -> HttpResponse:
    """Open the proposal again."""
    return _judge(request, code, actions.grant, _("Tanggapan balik dikabulkan."))


@require_POST
@login_required
def reject(request: HttpRequest, code: str) -> HttpResponse:
    """Let the answer stand."""
    return _judge(request, code, actions.reject, _("Tanggapan balik tidak dikabulkan."))


def _judge(request: HttpRequest, code: str, verb, success) -> HttpResponse:
    proposals = Proposal.objects.visible_to(request.user)
    rows = Appeal.objects.select_related("proposal__organisation").filter(proposal__in=proposals)
    found = get_object_or_404(rows, proposal__code=code)
    return take(request, found, verb, success)
