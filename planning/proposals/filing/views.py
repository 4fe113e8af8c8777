"""Pages of the filing beside its typed questions: the usual work, going on elsewhere, for somebody else."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.proposals.catalogue.forms import CatalogueSearch
from planning.proposals.filing import behalf, naming, resuming, unsaved
from planning.proposals.filing.asking import form_for, is_answered, question, where_next
from planning.proposals.filing.completeness import completeness_of
from planning.proposals.filing.registering import RegisterForm
from planning.proposals.models import Proposal
from planning.proposals.steps import REVIEW, STEPS, after, of_own_draft


@of_own_draft
def work(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Which usual work: search the catalogue and choose, or say that none fits."""
    step = STEPS["pekerjaan"]
    form = form_for(request, proposal, step)
    if is_answered(request, proposal, step, form):
        return redirect(where_next(request, proposal, step))
    search = CatalogueSearch(request.GET)
    entries = list(search.found)
    if proposal.work and proposal.work not in entries:
        entries.insert(0, proposal.work)  # what was chosen stays to choose from, whatever is looked for
    context = question(request, proposal, step, form) | {"search": search, "entries": entries}
    return render(request, "planning/proposals/filing/work.html", context)


@require_POST
@of_own_draft
def discard(request: HttpRequest, proposal: Proposal, step: str) -> HttpResponse:
    """What was typed and not saved is thrown away; the question shows what is saved."""
    unsaved.forget(unsaved.name_of(proposal, step), by=request.user)
    return redirect(STEPS[step].url(proposal) if step in STEPS else proposal)


@deed
def send_link(request: HttpRequest, code: str) -> HttpResponse:
    """A link to go on elsewhere is sent to one's own address."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Tautan dikirim ke alamat e-mail Anda.")):
        resuming.send_link(proposal, by=request.user)
    return redirect(proposal)


@require_safe
@login_required
def resume(request: HttpRequest, token: str) -> HttpResponse:
    """On with the draft of the link, at the first thing it lacks; only for the person it was sent to."""
    proposal = resuming.read_link(token, request.user)
    if not proposal.is_open:
        return redirect(proposal)
    missing = completeness_of(proposal).missing
    return redirect(missing[0].url) if missing else redirect(REVIEW, proposal.code)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def register(request: HttpRequest) -> HttpResponse:
    """Whose idea it is and what it is called; the questions then follow as for anybody."""
    if not behalf.may_register(request.user):
        raise PermissionDenied(_("Usulan warga dicatat oleh desa, kelurahan, atau petugas ruang layanan."))
    form = RegisterForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            proposal = behalf.register(**form.registration, by=request.user)
        if not outcome.refused:
            return redirect(after("judul", proposal))
    return render(request, "planning/proposals/filing/register.html", {"form": form})


@deed
def show_name(request: HttpRequest, code: str) -> HttpResponse:
    """My name stands beside my proposal for everybody."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Nama Anda tampil sebagai pengusul.")):
        naming.show_name(proposal, by=request.user)
    return redirect(proposal)


@deed
def hide_name(request: HttpRequest, code: str) -> HttpResponse:
    """My name stands there no longer."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Nama Anda tidak tampil lagi.")):
        naming.hide_name(proposal, by=request.user)
    return redirect(proposal)
