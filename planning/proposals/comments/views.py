"""The deeds of those who comment on a proposal and who report a comment."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.doors import deed
from perkasa.core.limits import limited
from perkasa.core.refusals import reporting
from planning.proposals.comments import actions
from planning.proposals.comments.forms import ReportForm
from planning.proposals.comments.models import Comment
from planning.proposals.models import Proposal


@deed
@limited("comments", times=10, seconds=60)
def comment(request: HttpRequest, code: str) -> HttpResponse:
    """Say something about a proposal."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Tanggapan Anda tercatat.")):
        actions.comment(proposal, text=request.POST.get("text", ""), by=request.user)
    return redirect(f"{proposal.get_absolute_url()}#tanggapan")


@login_required
@limited("reports", times=10, seconds=60)
def report(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Say what is wrong with a comment."""
    proposal = get_object_or_404(Proposal.objects.visible_to(request.user), code=code)
    rows = Comment.objects.visible_to(request.user).select_related("proposal", "by")
    told = get_object_or_404(rows, proposal=proposal, pk=number)
    form = ReportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(
            request, success=_("Terima kasih. Tanggapan ini akan diperiksa."), form=form
        ) as outcome:
            actions.report(told, reason=form.cleaned_data["reason"], by=request.user)
        if not outcome.refused:
            return redirect(told)
    context = {"proposal": proposal, "comment": told, "form": form}
    return render(request, "planning/proposals/comments/report.html", context)
