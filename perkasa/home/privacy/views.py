"""Data saya: what is held about the reader, a copy, correction, erasure; and what is cleared away."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from perkasa.core.doors import deed
from perkasa.core.files import serve
from perkasa.core.proof import prove, recently_proven
from perkasa.core.refusals import reporting
from perkasa.home.privacy import summary
from perkasa.home.privacy.needs import open_needs
from planning.proposals.filing.naming import hide_name
from planning.proposals.models import Proposal
from stakeholders.accounts.roles import Permission
from stakeholders.privacy import actions
from stakeholders.privacy.consents import Purpose
from stakeholders.privacy.forms import CorrectionForm, ErasureForm
from stakeholders.privacy.models import DataCopy, Identity, PrivacyRequest
from stakeholders.privacy.refusals import StillNeeded

Kind = PrivacyRequest.Kind


@require_safe
@login_required
def mine(request: HttpRequest) -> HttpResponse:
    """What is held about me, what I agreed to, what I asked for, and where I get a copy."""
    context = {
        "holdings": summary.held_about(request.user),
        "copies": DataCopy.objects.of(request.user)[:5],
        "requests": PrivacyRequest.objects.asked_by(request.user)[:10],
        "consents": summary.consents_of(request.user),
        "identity": Identity.objects.filter(account=request.user).first(),
        "days": settings.PRIVACY_COPY_DAYS,
        "hours": settings.PRIVACY_ANSWER_HOURS,
    }
    return render(request, "home/privacy/mine.html", context)


@deed
def ask_copy(request: HttpRequest) -> HttpResponse:
    """A copy of my data will be made."""
    with reporting(
        request, success=_("Salinan data Anda sedang disiapkan. Kami mengirim e-mail begitu siap.")
    ):
        actions.ask_copy(request.user)
    return redirect("home:privacy.mine")


@require_safe
@login_required
@recently_proven
@never_cache
def download(request: HttpRequest, code: str) -> HttpResponseBase:
    """My copy, while its time lasts; nobody else's."""
    copy = get_object_or_404(DataCopy.objects.open_to(request.user), code=code)
    return serve(copy.file, copy.name)


@deed
def withdraw(request: HttpRequest) -> HttpResponse:
    """I no longer agree: to data of others beside a consultation, or to my name beside a proposal."""
    code = request.POST.get("untuk", "")[:16]
    own = Proposal.objects.visible_to(request.user).filter(code=code).first()
    with reporting(request, success=_("Persetujuan sudah ditarik.")):
        if own:
            hide_name(own, by=request.user)
        else:
            actions.withdraw(request.user, Purpose.OTHERS, given_for=code)
    return redirect("home:privacy.mine")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def correct(request: HttpRequest) -> HttpResponse:
    """I say what is wrong about me."""
    form = CorrectionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Permohonan perbaikan sudah kami terima."), form=form) as outcome:
            asked = actions.ask(request.user, Kind.CORRECTION, words=form.cleaned_data["words"])
        if not outcome.refused:
            return redirect(asked)
    context = {"form": form, "hours": settings.PRIVACY_ANSWER_HOURS}
    return render(request, "home/privacy/correct.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def erase(request: HttpRequest) -> HttpResponse:
    """I ask to be forgotten, once nothing open needs me any more."""
    needs, form = open_needs(request.user), ErasureForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        prove(request)
        with reporting(request, success=_("Permohonan penghapusan sudah kami terima."), form=form) as outcome:
            if needs:
                raise StillNeeded(needs)
            asked = actions.ask(request.user, Kind.ERASURE)
        if not outcome.refused:
            return redirect(asked)
    context = {"form": form, "needs": needs, "hours": settings.PRIVACY_ANSWER_HOURS}
    return render(request, "home/privacy/erase.html", context)


@require_safe
@login_required
def retention(request: HttpRequest) -> HttpResponse:
    """For those who watch: which data are kept how long, what waits, and what was cleared away."""
    if not request.user.may(Permission.PEOPLE_READ_ALL):
        raise PermissionDenied
    context = {"lines": summary.retention_lines(), "runs": summary.last_runs()}
    return render(request, "home/privacy/retention.html", context)
