"""The page of versions: what changed from one to another, and what stood there on a day."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from planning.proposals.models import Proposal
from planning.proposals.versions.forms import CompareForm
from planning.proposals.versions.reading import as_on, changes_between, versions_of


@require_safe
def index(request: HttpRequest, code: str) -> HttpResponse:
    """Two versions word by word, and the proposal as it was on a day; only for who may read it all."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
    versions = versions_of(proposal, request.user)
    if not versions:
        raise Http404
    form = CompareForm(request.GET.dict(), versions=versions)
    asked = form.cleaned_data if form.is_valid() else {}
    by_number = {version.number: version for version in versions}
    pair = [by_number.get(asked.get(name) or 0, versions[-1]) for name in ("dari", "ke")]
    context = {
        "proposal": proposal, "form": form, "pair": pair, "number": len(versions),
        "changes": changes_between(*pair),
        "day": asked.get("tanggal"),
        "then": as_on(proposal, asked["tanggal"], request.user) if asked.get("tanggal") else None,
    }  # fmt: skip
    return render(request, "planning/proposals/versions/index.html", context)
