"""The page about oneself."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from perkasa.core.refusals import reporting
from stakeholders.accounts import actions
from stakeholders.accounts.forms import ProfileForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def profile(request: HttpRequest) -> HttpResponse:
    """Name, telephone and the positions of today; the name and the number can be changed."""
    account = request.user
    form = ProfileForm(request.POST or None, initial={"full_name": account.full_name, "phone": account.phone})
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Data diri Anda sudah disimpan.")):
            actions.introduce(account, **form.cleaned_data)
        return redirect("stakeholders:accounts.profile")
    context = {"form": form, "assignments": account.current_assignments}
    return render(request, "stakeholders/accounts/profile.html", context)
