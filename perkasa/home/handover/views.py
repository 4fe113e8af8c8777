"""The page of one hand-over."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from perkasa.home.handover import actions
from perkasa.home.handover.forms import SuccessorForm
from perkasa.home.handover.policies import may_give_offices, may_hand_over
from perkasa.home.handover.works import open_work_of
from stakeholders.accounts.models import Assignment


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@recently_proven
def detail(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything open of the holder, and to whom it goes."""
    rows = Assignment.objects.select_related("account", "position__organisation")
    assignment = get_object_or_404(rows, pk=pk)
    if not may_hand_over.test(request.user, assignment):
        raise PermissionDenied
    form = SuccessorForm(request.POST or None, gives_office=may_give_offices.test(request.user, assignment))
    if request.method == "POST" and form.is_valid():
        done = _("Serah terima selesai. Keduanya diberi tahu.")
        with reporting(request, success=done, form=form) as outcome:
            actions.hand_over(assignment, **form.answers, by=request.user)
        if not outcome.refused:
            return redirect("home:handover.detail", pk)
    context = {"assignment": assignment, "form": form, "work": open_work_of(assignment.account)}
    return render(request, "home/handover/detail.html", context)
