"""The way into a visit and the way out."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perkasa.core.doors import deed
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from stakeholders.accounts.models import Account
from stakeholders.support import actions
from stakeholders.support.forms import VisitForm
from stakeholders.support.middleware import KEY
from stakeholders.support.policies import may_visit


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@recently_proven
def begin(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask for the reason, then see the portal as this person."""
    account = get_object_or_404(Account, pk=pk)
    if not may_visit.test(request.user, account):
        raise PermissionDenied
    form = VisitForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            visit = actions.begin(account, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            request.session[KEY] = visit.pk
            return redirect("home:tasks")
    return render(request, "stakeholders/support/begin.html", {"account": account, "form": form})


@deed
def end(request: HttpRequest) -> HttpResponse:
    """The admin is again who they are."""
    visit = getattr(request, "visit", None)
    if visit is not None:
        with reporting(request, success=_("Kunjungan bantuan berakhir.")):
            actions.end(visit)
        del request.session[KEY]
    return redirect("home:front")
