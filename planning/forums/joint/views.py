"""Pairs that planners sent to a desk, and taking one up."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.forums.desks.models import Desk
from planning.forums.desks.reading import desk_for
from planning.forums.joint import actions
from planning.forums.joint.reading import waiting_for
from planning.overlap.rulings.policies import may_read_findings


@require_safe
@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """What waits for a desk of this year."""
    desk = _desk(request, code)
    context = {"desk": desk, "rulings": waiting_for(request.user, desk.forum.plan_year)}
    return render(request, "planning/forums/joint/index.html", context)


@deed
def bring(request: HttpRequest, code: str, ruling: str) -> HttpResponse:
    """The pair becomes an item of this desk."""
    desk = _desk(request, code)
    found = get_object_or_404(waiting_for(request.user, desk.forum.plan_year), code=ruling)
    with reporting(
        request, success=_("Pasangan menjadi butir desk; kedua pemiliknya membacanya di putusan.")
    ):
        actions.bring(found, desk, by=request.user)
    return redirect("planning:forums.joint.index", code)


def _desk(request: HttpRequest, code: str) -> Desk:
    if not may_read_findings.test(request.user):
        raise PermissionDenied(_("Titipan dibaca oleh perencana."))
    return desk_for(request.user, code)
