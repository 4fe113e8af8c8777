"""One's own consumers: the list, a new one whose secret is shown this once, and taking one off."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from perkasa.api.crumbs import crumbs
from perkasa.api.webhooks import actions
from perkasa.api.webhooks.forms import SubscriptionForm
from perkasa.api.webhooks.models import Subscription
from perkasa.api.webhooks.reading import last_deliveries
from perkasa.core.doors import deed
from perkasa.core.proof import in_person
from perkasa.core.refusals import reporting


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@login_required
@in_person
def index(request: HttpRequest) -> HttpResponse:
    """The consumers of the reader; the secret of a new one stands here once, in the answer to its request."""
    form, secret = SubscriptionForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            secret = actions.subscribe(**form.cleaned_data, by=request.user).reveal()
        form = form if outcome.refused else SubscriptionForm()
    context = {"form": form, "secret": secret, "sent": last_deliveries(request.user), "crumbs": crumbs()}
    context["mine"] = Subscription.objects.belonging_to(request.user)
    return render(request, "api/webhooks/index.html", context)


@deed
@in_person
def end(request: HttpRequest, code: str) -> HttpResponse:
    """The consumer hears nothing more."""
    subscription = get_object_or_404(Subscription.objects.belonging_to(request.user), code=code)
    with reporting(request, success=_("Langganan diakhiri.")):
        actions.end(subscription, by=request.user)
    return redirect("api:webhooks.index")
