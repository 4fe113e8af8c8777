"""What happened to one's data, for the people who were told of it."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from stakeholders.privacy.breaches.models import Breach


@require_safe
@login_required
@never_cache
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """Which data came out, how, what is done about it, and what the reader can do."""
    breach = get_object_or_404(Breach.objects.visible_to(request.user), code=code)
    context = {"breach": breach, "contact": settings.CONTACT}
    return render(request, "stakeholders/privacy/breaches/detail.html", context)
