"""The page before sending: everything at a glance, and what the checks say about it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from planning.alignment import actions, checks
from planning.alignment.models import TONES, Verdict, lines_of
from planning.proposals.alike import alike_of
from planning.proposals.filing.completeness import completeness_of
from planning.proposals.models import Proposal
from planning.proposals.policies import files_for_the_agency
from planning.proposals.steps import labels_of, of_own_draft
from planning.proposals.summary import summary_of


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
