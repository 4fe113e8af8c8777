"""The page about oneself."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perkasa.core.refusals import reporting
from stakeholders.accounts import actions
from stakeholders.accounts.forms import OfficialForm, ProfileForm

ASKED = ("full_name", "phone", "rank", "employee_number")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def profile(request: HttpRequest) -> HttpResponse:
    """What a person says about themselves can be changed here, beside the positions of today."""
    account = request.user
    known = {name: getattr(account, name) for name in ASKED}
    form = (OfficialForm if account.is_official else ProfileForm)(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Data diri Anda sudah disimpan.")):
            actions.introduce(account, **known | form.cleaned_data)
        return redirect("stakeholders:accounts.profile")
    context = {"form": form, "assignments": account.current_assignments}
    return render(request, "stakeholders/accounts/profile.html", context)
