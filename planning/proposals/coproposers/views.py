"""The page of those who propose together, and the page behind the link in their letter."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from perkasa.core.doors import deed, refuse_others
from perkasa.core.refusals import reporting
from planning.proposals.coproposers import actions
from planning.proposals.coproposers.forms import InviteForm
from planning.proposals.coproposers.lifecycle import CO_PROPOSER
from planning.proposals.coproposers.links import address_for, read_link
from planning.proposals.coproposers.models import Part
from planning.proposals.coproposers.policies import may_invite
from planning.proposals.models import Proposal

Verb = Callable[..., None]


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """Who proposes together, and a form to ask one more."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
    if not may_invite.test(request.user, proposal):
        raise PermissionDenied
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Ajakan dikirim."), form=form) as outcome:
            actions.invite(proposal, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:proposals.coproposers.index", code)
    people = proposal.coproposers.select_related("account").order_by("pk")
    context = {"proposal": proposal, "form": form, "people": people}
    return render(request, "planning/proposals/coproposers/index.html", context)


@deed
def release(request: HttpRequest, code: str, key: int) -> HttpResponse:
    """Somebody takes no part any more."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    coproposer = get_object_or_404(proposal.coproposers, pk=key)
    with reporting(request, success=_("Orang ini tidak lagi ikut mengusulkan.")):
        actions.release(coproposer, by=request.user)
    return redirect("planning:proposals.coproposers.index", code)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """What is proposed and in which part one is asked to join; two buttons while it is unanswered."""
    coproposer = read_link(token)
    refuse_others(request, coproposer.account)
    context = {
        "coproposer": coproposer,
        "proposal": coproposer.proposal,
        "steps": [
            step for step in CO_PROPOSER.available(coproposer, coproposer.account) if step.name != "release"
        ],
        "address": address_for(coproposer),
        "may_write": coproposer.part == Part.WRITER,
    }
    return render(request, "planning/proposals/coproposers/by_link.html", context)


@require_POST
def agree(request: HttpRequest, token: str) -> HttpResponse:
    """The person of the link takes part."""
    return _answer(request, token, actions.agree, _("Terima kasih. Anda ikut mengusulkan."))


@require_POST
def decline(request: HttpRequest, token: str) -> HttpResponse:
    """The person of the link does not."""
    return _answer(request, token, actions.decline, _("Terima kasih atas jawaban Anda."))


def _answer(request: HttpRequest, token: str, verb: Verb, success) -> HttpResponse:
    coproposer = read_link(token)
    refuse_others(request, coproposer.account)
    with reporting(request, success=success):
        verb(coproposer, by=coproposer.account)
    return redirect(address_for(coproposer))
