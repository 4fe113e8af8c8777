"""Yang saya ikuti: the subscriptions of a person, and the link that ends one without signing in."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import deed, refuse_others
from perkasa.core.refusals import reporting
from planning.proposals.filters import ProposalFilter
from planning.proposals.following import actions
from planning.proposals.following.links import follow_behind
from planning.proposals.following.models import PACES, Follow
from planning.proposals.following.searches import followable, name_of
from planning.proposals.models import Proposal
from stakeholders.regions.models import Region

INDEX = "planning:proposals.following.index"


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Everything the reader follows."""
    follows = Follow.objects.visible_to(request.user).for_listing()
    return render(request, "planning/proposals/following/index.html", {"follows": follows, "paces": PACES})


@deed
def proposal(request: HttpRequest, code: str) -> HttpResponse:
    """Follow a proposal."""
    followed = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Anda mengikuti usulan ini. Kabarnya datang lewat e-mail.")):
        actions.follow_proposal(followed, by=request.user)
    return redirect(followed)


@require_POST
@login_required
def region(request: HttpRequest, code: str) -> HttpResponse:
    """Follow a village, a ward or a district."""
    followed = get_object_or_404(Region, code=code)
    success = _("Anda mengikuti usulan di %(place)s.") % {"place": followed}
    with reporting(request, success=success):
        actions.follow_region(followed, by=request.user)
    return redirect(INDEX)


@require_POST
@login_required
def search(request: HttpRequest) -> HttpResponse:
    """Follow what the list finds now."""
    form = ProposalFilter(request.GET, Proposal.objects.none(), reader=request.user).form
    with reporting(request, success=_("Anda mengikuti hasil saringan ini.")):
        actions.follow_search(followable(form), name=name_of(form), by=request.user)
    return redirect(INDEX)


@require_POST
@login_required
def pace(request: HttpRequest, number: int) -> HttpResponse:
    """Hear of it daily or weekly."""
    follow = get_object_or_404(Follow.objects.visible_to(request.user), pk=number)
    with reporting(request, success=_("Irama kabar disimpan.")):
        actions.choose_pace(follow, request.POST.get("irama", ""), by=request.user)
    return redirect(INDEX)


@require_POST
@login_required
def end(request: HttpRequest, number: int) -> HttpResponse:
    """Hear of it no longer."""
    follow = get_object_or_404(Follow.objects.visible_to(request.user), pk=number)
    with reporting(request, success=_("Anda tidak mengikutinya lagi.")):
        actions.stop(follow)
    return redirect(INDEX)


def stop(request: HttpRequest, token: str) -> HttpResponse:
    """The link of a digest: whoever holds the letter ends the subscription, without signing in."""
    follow = follow_behind(token)
    is_done = False
    if request.method == "POST" and follow is not None:
        refuse_others(request, follow.account)
        actions.stop(follow)
        is_done = True
    context = {"follow": follow, "is_done": is_done}
    return render(request, "planning/proposals/following/stop.html", context)
