"""One proposal at a stage: read it, look at what others recommended, answer it, and go on to the next."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.forms import Form
from perkasa.core.jobs import WorkState
from perkasa.core.refusals import reporting
from planning.proposals import actions as ends
from planning.proposals.models import Proposal
from planning.proposals.path import actions, forms, holding
from planning.proposals.path.checklists import items_for
from planning.proposals.path.desk.queries import at_my_stages, neighbours
from planning.proposals.path.models import AnswerTemplate, Visit
from planning.proposals.path.notes import write_note
from planning.proposals.path.scoring import ask_to_score, score, scores_of
from planning.proposals.path.talking import Criterion
from planning.proposals.summary import summary_of
from stakeholders.accounts.models import Account

VISIT = "planning:proposals.path.detail"


@require_safe
@login_required
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything that is needed to answer, on one page."""
    visit, asked = _visit(request.user, pk), request.GET.get("templat", "")
    template = AnswerTemplate.objects.filter(pk=asked).first() if asked.isdecimal() else None
    return _page(request, visit, forms.AnswerForm(visit=visit, reader=request.user, template=template))


@require_POST
@login_required
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Answer, or hold the answer until its time; then on to the next that waits."""
    visit = _visit(request.user, pk)
    _before, after = neighbours(at_my_stages(request.user).open(), visit)
    form = forms.AnswerForm(request.POST, visit=visit, reader=request.user)
    if form.is_valid():
        done = _("%(code)s: putusan disimpan.") % {"code": visit.proposal.code}
        with reporting(request, success=done, form=form) as outcome:
            _take(visit, form, request.user)
        if not outcome.refused:
            return redirect(VISIT, after) if after else redirect("planning:proposals.path.desk.index")
    return _page(request, visit, form)


def _take(visit: Visit, form: forms.AnswerForm, by: Account) -> None:
    if until := form.cleaned_data["until"]:
        holding.hold(visit, form.decision, until=until, by=by)
    else:
        actions.decide(visit, form.decision, by=by)


@require_POST
@login_required
def check(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep what the screening found."""
    visit = _visit(request.user, pk)
    form = forms.ChecklistForm(request.POST, visit=visit)
    return _done(request, visit, form, lambda: actions.tick(visit, form.cleaned_data, by=request.user))


@require_POST
@login_required
def note(request: HttpRequest, pk: int) -> HttpResponse:
    """Write a private note."""
    visit, form = _visit(request.user, pk), forms.NoteForm(request.POST)
    return _done(
        request, visit, form, lambda: write_note(visit.proposal, form.cleaned_data["text"], by=request.user)
    )


@require_POST
@login_required
def give_score(request: HttpRequest, pk: int) -> HttpResponse:
    """Score the proposal by the criteria in use, without having seen what others gave."""
    visit = _visit(request.user, pk)
    form = forms.ScoreForm(request.POST, criteria=Criterion.objects.filter(is_used=True))
    comment = request.POST.get("comment", "")
    return _done(request, visit, form, lambda: score(visit, form.marks, by=request.user, comment=comment))


@require_POST
@login_required
def ask(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask others who verify here to score the proposal, each without seeing what the others give."""
    visit = _visit(request.user, pk)
    form = forms.AskForm(request.POST, visit=visit)
    return _done(request, visit, form, lambda: ask_to_score(visit, form.chosen, by=request.user))


@require_POST
@login_required
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """The answer that is held never takes effect."""
    visit = _visit(request.user, pk)
    held = get_object_or_404(visit.held, state=WorkState.PENDING)
    with reporting(request, success=_("Putusan yang ditahan dibatalkan.")):
        holding.cancel(held, by=request.user)
    return redirect(VISIT, pk)


@require_POST
@login_required
def declare(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that one is too close to decide; somebody else will."""
    visit, form = _visit(request.user, pk), forms.ConflictForm(request.POST)
    if form.is_valid():
        with reporting(request, success=_("Benturan kepentingan dicatat.")):
            reason = form.cleaned_data["reason"]
            actions.declare_conflict(visit.proposal, by=request.user, reason=reason)
    return redirect("planning:proposals.path.desk.index")


@require_POST
@login_required
def prioritise(request: HttpRequest, pk: int) -> HttpResponse:
    """Put the proposal on the list of priorities, or take it off."""
    visit = _visit(request.user, pk)
    is_priority = request.POST.get("prioritas") == "ya"
    with reporting(request, success=_("Prioritas disimpan.")):
        actions.prioritise(visit.proposal, is_priority, by=request.user)
    return redirect(VISIT, pk)


@require_POST
@login_required
def accommodate(request: HttpRequest, code: str) -> HttpResponse:
    """Say which line of a plan has taken the proposal up."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    form = forms.LineForm(request.POST, proposal=proposal, reader=request.user)
    answer = form.cleaned_data if form.is_valid() else {}
    with reporting(request, success=_("Usulan diakomodir.")):
        ends.accommodate(proposal, answer.get("line"), by=request.user, reason=answer.get("reason", ""))
    return redirect(proposal)


@require_POST
@login_required
def leave_out(request: HttpRequest, code: str) -> HttpResponse:
    """Say that no plan of the year takes the proposal up, and why."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    form = forms.LeavingOutForm(request.POST)
    answer = form.cleaned_data if form.is_valid() else {"reason": ""}
    with reporting(request, success=_("Usulan dinyatakan tidak diakomodir.")):
        ends.leave_out(proposal, by=request.user, **answer)
    return redirect(proposal)


def _visit(account: Account, pk: int) -> Visit:
    """One of the visits of the reader's stages; any other does not exist for them."""
    visit = get_object_or_404(at_my_stages(account).select_related("assignee", "responsible"), pk=pk)
    visit.proposal = Proposal.objects.for_reading().get(pk=visit.proposal_id)
    return visit


def _done(request: HttpRequest, visit: Visit, form: Form, verb: Callable[[], object]) -> HttpResponse:
    if form.is_valid():
        with reporting(request, success=_("Tersimpan."), form=form) as outcome:
            verb()
        if not outcome.refused:
            return redirect(VISIT, visit.pk)
    return _page(request, visit, forms.AnswerForm(visit=visit, reader=request.user), wrong=form)


def _page(request: HttpRequest, visit: Visit, form: forms.AnswerForm, wrong: Form | None = None):
    proposal, mine = visit.proposal, at_my_stages(request.user).open()
    before, after = neighbours(mine, visit)
    context = {
        "visit": visit, "proposal": proposal, "form": form, "wrong": wrong, "before": before, "after": after,
        "items": summary_of(proposal), "earlier": proposal.visits.select_related("responsible", "decided_by"),
        "checking": forms.ChecklistForm(visit=visit) if items_for(proposal, visit.stage) else None,
        "notes": proposal.notes.select_related("author"), "noting": forms.NoteForm(),
        "held": holding.held_for(visit), "conflict": forms.ConflictForm(), "templates": [
            (template, template.words_for(proposal)) for template in AnswerTemplate.objects.all()
        ],
    }  # fmt: skip
    context |= _scoring(visit, request.user)
    return render(request, "planning/proposals/path/detail.html", context)


def _scoring(visit: Visit, reader: Account) -> dict:
    """The scores as far as they may be seen, and the forms to give some and to ask for them."""
    criteria = list(Criterion.objects.filter(is_used=True))
    return {
        "scores": scores_of(visit),
        "scoring": forms.ScoreForm(criteria=criteria) if criteria else None,
        "asking": forms.AskForm(visit=visit) if criteria else None,
        "has_scored": visit.ratings.filter(verifier=reader, given_at__isnull=False).exists(),
    }
