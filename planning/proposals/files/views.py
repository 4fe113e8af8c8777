"""The question about photos and papers, and each of them to open."""

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.proposals.files import actions
from planning.proposals.files.forms import PaperForm, PhotoForm
from planning.proposals.files.policies import may_open
from planning.proposals.files.reading import asked_in_words, files_of, is_photo
from planning.proposals.filing.asking import question
from planning.proposals.forms import DraftForm
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Paper
from planning.proposals.steps import STEPS, after, of_own_draft


@of_own_draft
def index(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """What has been handed in, and a form for a photo and one for a paper."""
    photo = PhotoForm(*_sent(request, photo=True), auto_id="foto_%s")
    paper = PaperForm(*_sent(request, photo=False))
    form = photo if is_photo(request) else paper
    if request.method == "POST" and form.is_valid() and _handed_in(request, proposal, form):
        return redirect(request.get_full_path())
    step = STEPS["berkas"]
    context = question(request, proposal, step, DraftForm(proposal=proposal)) | {
        "photo": photo, "paper": paper, "asked": asked_in_words(proposal),
        "next_url": after(step.name, proposal, is_correction="ubah" in request.GET),
        **files_of(proposal, request.user),
    }  # fmt: skip
    return render(request, "planning/proposals/files/index.html", context)


def _sent(request: HttpRequest, *, photo: bool) -> tuple:
    is_mine = request.method == "POST" and is_photo(request) == photo
    return (request.POST, request.FILES) if is_mine else (None, None)


def _handed_in(request: HttpRequest, proposal: Proposal, form) -> bool:
    """Whether the file stands with the proposal; a place found in a photo is then its point."""
    said = form.cleaned_data
    with reporting(request, success=_("Berkas tersimpan."), form=form) as outcome:
        asks = said.get("asks_position", False)
        handed = actions.hand_in(
            proposal, Paper(said["paper"]), said["file"], by=request.user, asks_position=asks
        )
        if asks:
            actions.use_position(proposal, handed.position, by=request.user)
    return not outcome.refused


@require_POST
@of_own_draft
def remove(request: HttpRequest, proposal: Proposal, number: str) -> HttpResponse:
    """Take one of them back."""
    file = get_object_or_404(proposal.files.select_related("proposal"), code=number)
    with reporting(request, success=_("Berkas dihapus.")):
        actions.take_back(file, by=request.user)
    return redirect("planning:proposals.files.index", proposal.code)


@require_safe
def file(request: HttpRequest, code: str, number: str) -> HttpResponseBase:
    """Hand one of them out to those who may open it."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
    found = get_object_or_404(proposal.files, code=number)
    found.proposal = proposal
    if not may_open.test(request.user, found):
        raise Http404
    return serve(found.file, found.name)
