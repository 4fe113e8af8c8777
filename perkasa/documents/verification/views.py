"""Public verification: find a paper by number or code, see whether it stands, compare a file with it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.limits import limited
from perkasa.documents.papers.models import Paper
from perkasa.documents.verification.forms import CompareForm, FindForm


@require_safe
@limited("verification.find", times=60, seconds=60)
def find(request: HttpRequest) -> HttpResponse:
    """Ask for a number or code; one match leads to its page, several (of different kinds) are listed."""
    form = FindForm(request.GET if "nomor" in request.GET else None)
    papers = form.papers if form.is_valid() else []
    if len(papers) == 1:
        return redirect("documents:verification.detail", papers[0].code)
    status = 404 if form.errors else 200
    return render(
        request, "documents/verification/find.html", {"form": form, "papers": papers}, status=status
    )


@require_safe
@limited("verification.detail", times=120, seconds=60)
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """What the public may know about a paper, and a place to hand in a file to compare."""
    return _answer(request, code, CompareForm())


@require_POST
@limited("verification.compare", times=20, seconds=60)
def compare(request: HttpRequest, code: str) -> HttpResponse:
    """Say whether the file handed in is the sealed PDF, to the last byte; nothing of it is kept."""
    form = CompareForm(request.POST, request.FILES)
    return _answer(request, code, form, fingerprint=form.fingerprint() if form.is_valid() else "")


def _answer(request: HttpRequest, code: str, form: CompareForm, fingerprint: str = "") -> HttpResponse:
    paper = get_object_or_404(Paper.objects.select_related("corrects"), code=code.upper())
    signatures = list(paper.signatures.select_related("signer"))
    context = {
        "paper": paper,
        "signatures": signatures,
        "same_copy": next((row for row in signatures if fingerprint and row.sha256 == fingerprint), None),
        "form": form,
        "fingerprint": fingerprint,
        "is_same": fingerprint == paper.sha256,
        "crumbs": [{"label": _("Verifikasi naskah"), "url": reverse("documents:verification.find")}],
        "corrections": list(paper.corrections.all()),
        "may_read": Paper.objects.visible_to(request.user).contains(paper),
    }
    return render(request, "documents/verification/detail.html", context)
