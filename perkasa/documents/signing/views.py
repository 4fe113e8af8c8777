"""The pages of signatures on a paper: what was signed, hand in a scanned sheet, sign with a certified key."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from perkasa.core.files import serve
from perkasa.core.proof import is_proven, prove
from perkasa.core.refusals import reporting
from perkasa.documents.papers.models import Paper
from perkasa.documents.papers.views import with_paper
from perkasa.documents.signing import actions
from perkasa.documents.signing.forms import CertifyForm, ScanForm
from perkasa.documents.signing.policies import may_certify, may_hand_in
from perkasa.documents.signing.providers import provider
from perkasa.documents.signing.ways import CertifiedSignature, ScannedSheet


def _page(request: HttpRequest, paper: Paper, form: ScanForm | None = None) -> HttpResponse:
    context = {
        "paper": paper,
        "signatures": paper.signatures.select_related("signer"),
        "form": form or ScanForm() if paper.is_done and may_hand_in.test(request.user, paper) else None,
        "may_certify": paper.is_done and may_certify.test(request.user, paper),
    }
    return render(request, "documents/signing/index.html", context)


@require_safe
@with_paper
def index(request: HttpRequest, paper: Paper) -> HttpResponse:
    """Every signature on the paper, and what this person may add."""
    return _page(request, paper)


@require_POST
@with_paper
def hand_in(request: HttpRequest, paper: Paper) -> HttpResponse:
    """A sheet signed by hand is kept beside the paper."""
    if not may_hand_in.test(request.user, paper):
        raise PermissionDenied
    form = ScanForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, paper, form)
    with reporting(request, success=_("Salinan bertanda tangan tersimpan."), form=form) as outcome:
        actions.sign(paper, ScannedSheet(form.cleaned_data["file"]), by=request.user)
    return _page(request, paper, form) if outcome.refused else redirect("documents:signing.index", paper.code)


@sensitive_post_parameters("nik", "passphrase")
@require_http_methods(["GET", "POST"])
@never_cache
@with_paper
def certify(request: HttpRequest, paper: Paper) -> HttpResponse:
    """Sign with a certified key.

    The proof of identity is asked before the form is shown, never in between: what is sent here must not wait
    in a session.
    """
    if not may_certify.test(request.user, paper):
        raise PermissionDenied
    if request.method == "GET":
        prove(request)
    elif not is_proven(request) or getattr(request, "visited_by", None) is not None:
        return redirect("documents:signing.certify", paper.code)
    form = CertifyForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and _certified(request, paper, form):
        return redirect("documents:signing.index", paper.code)
    return render(request, "documents/signing/certify.html", {"paper": paper, "form": form})


@sensitive_variables("way", "form")
def _certified(request: HttpRequest, paper: Paper, form: CertifyForm) -> bool:
    chosen = provider()
    if chosen is None:
        raise PermissionDenied
    way = CertifiedSignature(chosen, **form.cleaned_data)
    with reporting(request, success=_("Naskah sudah ditandatangani."), form=form) as outcome:
        actions.sign(paper, way, by=request.user)
    return not outcome.refused


@require_safe
@with_paper
def file(request: HttpRequest, paper: Paper, number: str) -> HttpResponseBase:
    """A signed copy, for those who may read the paper."""
    signature = get_object_or_404(paper.signatures.exclude(file=""), pk=number)
    return serve(signature.file, signature.name)
