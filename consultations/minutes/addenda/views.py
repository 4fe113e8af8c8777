"""The pages of addenda: write one below its minutes, issue or decline it."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from consultations.minutes.addenda import actions
from consultations.minutes.addenda.forms import AddendumSheet
from consultations.minutes.addenda.models import Addendum
from consultations.minutes.addenda.policies import may_correct
from consultations.minutes.models import Minutes
from perkasa.core.doors import deed
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting


@require_http_methods(["GET", "POST"])
@login_required
def write(request: HttpRequest, code: str) -> HttpResponse:
    """Say what an issued paper should have said; a head decides."""
    rows = Minutes.objects.visible_to(request.user).for_listing()
    minutes = get_object_or_404(rows, booking__code=code)
    if not may_correct.test(request.user, minutes):
        raise PermissionDenied
    sheet = AddendumSheet(request.POST if request.method == "POST" else None)
    if request.method == "POST" and sheet.is_valid() and _proposed(request, minutes, sheet):
        return redirect(minutes)
    context = {"booking": minutes.booking, "minutes": minutes, "sheet": sheet}
    return render(request, "consultations/minutes/addenda/write.html", context)


def _proposed(request: HttpRequest, minutes: Minutes, sheet: AddendumSheet) -> bool:
    words = {"corrections": sheet.corrections, "reason": sheet.head.cleaned_data["reason"]}
    with reporting(request, success=_("Adendum diajukan kepada pimpinan."), form=sheet) as outcome:
        actions.propose(minutes, **words, by=request.user)
    return not outcome.refused


def _take(request: HttpRequest, code: str, number: int, verb: Callable[..., None], success: str):
    rows = Addendum.objects.visible_to(request.user).select_related("minutes__booking", "minutes__paper")
    addendum = get_object_or_404(rows, minutes__booking__code=code, number=number)
    with reporting(request, success=success):
        verb(addendum, by=request.user, reason=request.POST.get("reason", ""))
    return redirect(addendum)


@deed
@recently_proven
def approve(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A head issues the addendum as a paper of its own."""
    return _take(request, code, number, actions.approve, _("Adendum terbit. Naskahnya sedang dibuat."))


@deed
def decline(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """A head leaves the paper without it, with the reason."""
    return _take(request, code, number, actions.decline, _("Adendum ditolak. Penyusunnya diberi tahu."))
