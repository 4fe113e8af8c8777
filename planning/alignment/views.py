"""The page before sending, and how a filed proposal stands to the plans."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from planning.alignment import actions, checks, judging
from planning.alignment.decisions import TONES, Verdict
from planning.alignment.lifecycle import CHECKED
from planning.alignment.models import Alignment, lines_of
from planning.alignment.reading import facts_of
from planning.proposals.alike import alike_of
from planning.proposals.filing.completeness import completeness_of
from planning.proposals.models import Proposal
from planning.proposals.policies import files_for_the_agency, may_read_in_full
from planning.proposals.steps import labels_of, of_own_draft
from planning.proposals.summary import summary_of
from stakeholders.history.timeline import timeline


@require_safe
def proposal(request: HttpRequest, code: str) -> HttpResponse:
    """How a proposal stands to the plans: every check, by what it was made, and who said something."""
    found = _alignment(request, code)
    context = {
        "found": found, "proposal": found.proposal, "facts": facts_of(found),
        "steps": CHECKED.available(found, request.user), "changes": timeline(found, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/alignment/proposal.html", context)


@deed
def confirm(request: HttpRequest, code: str) -> HttpResponse:
    """Confirm what was found about a proposal."""
    return take(request, _alignment(request, code), judging.confirm, _("Hasil pemeriksaan dikonfirmasi."))


@deed
def exempt(request: HttpRequest, code: str) -> HttpResponse:
    """Accept a proposal as it is, with the reason."""
    done = _("Usulan ini dikecualikan; alasannya tersimpan.")
    return take(request, _alignment(request, code), judging.exempt, done)


def _alignment(request: HttpRequest, code: str) -> Alignment:
    """That of a proposal that the reader may read in full."""
    seen = Proposal.objects.visible_to(request.user)
    rows = Alignment.objects.filter(proposal__in=seen).select_related("proposal", "edition", "decided_by")
    found = get_object_or_404(rows, proposal__code=code)
    if not may_read_in_full.test(request.user, found.proposal):
        raise Http404
    return found


@require_safe
@of_own_draft
def review(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """What will be sent, with a change link at each answer, and the checks as they would come out now."""
    results = actions.preview(proposal)
    verdict = Verdict(checks.verdict_of(results))
    context = {
        "proposal": proposal,
        "items": summary_of(proposal, to_change=True),
        "labels": labels_of(proposal),
        "completeness": completeness_of(proposal),
        "may_file": files_for_the_agency.test(request.user, proposal),
        "lines": lines_of(results),
        "verdict": verdict.label,
        "tone": TONES[verdict],
        "alike": alike_of(proposal, request.user),
    }
    return render(request, "planning/alignment/review.html", context)
