"""The deeds of support: a button for residents, a statement for organisations."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from perkasa.core.doors import deed
from perkasa.core.refusals import NotAllowed, reporting
from planning.proposals.models import Proposal
from planning.proposals.support import actions
from planning.proposals.support.forms import EndorseForm
from planning.proposals.support.models import Endorsement
from planning.proposals.support.policies import may_endorse


@deed
def support(request: HttpRequest, code: str) -> HttpResponse:
    """Stand behind a proposal as a resident."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Terima kasih. Dukungan Anda tercatat.")):
        actions.support(proposal, by=request.user)
    return redirect(proposal)


@deed
def take_back(request: HttpRequest, code: str) -> HttpResponse:
    """Support it no longer."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Dukungan Anda ditarik.")):
        actions.take_back(proposal, by=request.user)
    return redirect(proposal)


@login_required
def endorse(request: HttpRequest, code: str) -> HttpResponse:
    """Stand behind a proposal in the name of an organisation."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request):
        if not may_endorse.test(request.user, proposal):
            raise NotAllowed
    form = EndorseForm(request.POST or None, proposal=proposal, by=request.user)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Dukungan instansi tercatat."), form=form) as outcome:
            actions.endorse(proposal, by=request.user, **form.cleaned_data)
        if not outcome.refused:
            return redirect(proposal)
    return render(request, "planning/proposals/support/endorse.html", {"proposal": proposal, "form": form})


@require_POST
@login_required
def withdraw_endorsement(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """The organisation takes its statement back."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    endorsement = get_object_or_404(Endorsement.objects.standing(), proposal=proposal, pk=number)
    with reporting(request, success=_("Dukungan instansi ditarik.")):
        actions.withdraw_endorsement(endorsement, by=request.user)
    return redirect(proposal)
