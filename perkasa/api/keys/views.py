"""One's own keys: the list, a new one shown this once, and taking one back."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from perkasa.api.crumbs import crumbs
from perkasa.api.keys import actions
from perkasa.api.keys.forms import KeyForm
from perkasa.api.keys.models import ApiKey
from perkasa.core.doors import deed
from perkasa.core.proof import in_person
from perkasa.core.refusals import reporting


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
@in_person
def index(request: HttpRequest) -> HttpResponse:
    """The keys of the reader; a new one stands here in full once, in the answer to its request."""
    form, key = KeyForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            key = actions.make(purpose=form.cleaned_data["purpose"], by=request.user)
        form = form if outcome.refused else KeyForm()
    mine = ApiKey.objects.belonging_to(request.user)
    context = {"form": form, "key": key, "keys": mine, "crumbs": crumbs()}
    return render(request, "api/keys/index.html", context)


@deed
@in_person
def revoke(request: HttpRequest, code: str) -> HttpResponse:
    """The key opens nothing from now on."""
    key = get_object_or_404(ApiKey.objects.belonging_to(request.user), code=code)
    with reporting(request, success=_("Kunci dicabut dan tidak berlaku lagi.")):
        actions.revoke(key, by=request.user)
    return redirect("api:keys.index")
