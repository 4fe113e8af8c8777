"""Asking one question about a draft: its form as it was left, its answer kept, nothing typed lost."""

from typing import Any, cast

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone

from perkasa.core import kept
from perkasa.core.refusals import reporting
from perkasa.core.words import clock
from planning.proposals import actions
from planning.proposals.alike import alike_of
from planning.proposals.filing import unsaved
from planning.proposals.filing.completeness import completeness_of
from planning.proposals.forms import DraftForm
from planning.proposals.models import Proposal
from planning.proposals.steps import Step, after, labels_of, number_of
from stakeholders.accounts.models import Account


def _writer(request: HttpRequest) -> Account:
    """Who types; every question asks for signing in first (`of_own_draft`)."""
    return cast(Account, request.user)


def form_for(request: HttpRequest, proposal: Proposal, step: Step) -> DraftForm:
    """What was sent; else the question with what this writer has typed there and not saved."""
    if request.method == "POST":
        return step.form(request.POST, proposal=proposal)
    form = step.form(proposal=proposal)
    typed = kept.take(request, request.path)
    if typed is None and (left := unsaved.of(unsaved.name_of(proposal, step.name), _writer(request))):
        typed = left.data
    if typed is not None:
        form.restore(typed)
    return form


def is_answered(request: HttpRequest, proposal: Proposal, step: Step, form: DraftForm) -> bool:
    """Whether a form was sent and its answer is now what the proposal says."""
    if request.method != "POST" or not form.is_valid():
        return False
    with reporting(request, form=form) as outcome:
        actions.revise(proposal, form.changes, version=form.cleaned_data["version"], by=_writer(request))
        unsaved.forget(unsaved.name_of(proposal, step.name), by=_writer(request))
    if outcome.refused:
        form.show_what_is_stored()
    return not outcome.refused


def where_next(request: HttpRequest, proposal: Proposal, step: Step) -> str:
    """The next question, or back to the page before sending for a correction."""
    return after(step.name, proposal, is_correction="ubah" in request.GET)


def question(request: HttpRequest, proposal: Proposal, step: Step, form: DraftForm) -> dict[str, Any]:
    """What every page with a question shows around it."""
    return {
        "proposal": proposal,
        "step": step,
        "form": form,
        "labels": labels_of(proposal),
        "number": number_of(step.name, proposal),
        "completeness": completeness_of(proposal),
        "alike": alike_of(proposal, _writer(request)),
    }


def keep_typing(request: HttpRequest, proposal: Proposal, step: Step) -> HttpResponse:
    """What is typed so far is what the draft says; what cannot be said is kept beside it as it was typed.

    422 when a value cannot be kept, 409 when the draft has moved on.
    """
    name = unsaved.name_of(proposal, step.name)
    form = step.form(request.POST, proposal=proposal, partial=not proposal.submitted_at)
    if not form.is_valid():
        unsaved.keep(name, request.POST, by=_writer(request))
        return JsonResponse({"errors": form.errors}, status=422)
    with reporting(request, form=form) as outcome:
        actions.revise(proposal, form.changes, version=form.cleaned_data["version"], by=_writer(request))
    if outcome.refused:
        unsaved.keep(name, request.POST, by=_writer(request))
        return JsonResponse({"refusal": str(outcome.refusal.message)}, status=409)
    unsaved.forget(name, by=_writer(request))
    return JsonResponse({"saved": clock(timezone.now()), "version": str(proposal.version)})
