"""What everybody may read about personal data here, and one's own requests, consents and number."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from perkasa.core.doors import deed
from perkasa.core.models import StatusChange
from perkasa.core.refusals import reporting
from stakeholders.privacy import actions
from stakeholders.privacy.consents import ConsentText
from stakeholders.privacy.forms import NikForm
from stakeholders.privacy.lifecycle import PRIVACY
from stakeholders.privacy.models import Identity, PrivacyRequest
from stakeholders.privacy.retention import Processing


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The register of processing: which data, why, on what basis, how long; one's rights, and whom to ask."""
    context = {
        "activities": Processing.objects.select_related("period"),
        "texts": ConsentText.objects.published(),
        "hours": settings.PRIVACY_ANSWER_HOURS,
        "workdays": settings.KIP_ANSWER_WORKDAYS,
        "extension": settings.KIP_EXTENSION_WORKDAYS,
        "contact": settings.CONTACT,
    }
    return render(request, "stakeholders/privacy/index.html", context)


@require_safe
def text(request: HttpRequest, purpose: str, version: int) -> HttpResponse:
    """One version of what people agree to, as they saw it."""
    found = get_object_or_404(ConsentText.objects.published(), purpose=purpose, version=version)
    return render(request, "stakeholders/privacy/text.html", {"text": found})


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """A request about one's own data: where it stands and until when it is answered."""
    found = get_object_or_404(PrivacyRequest.objects.visible_to(request.user), code=code)
    context = {
        "asked": found,
        "steps": [step for step in PRIVACY.available(found, request.user) if step.name == "cancel"],
        "changes": StatusChange.objects.about(found),
        "overdue": found.is_overdue(),
    }
    return render(request, "stakeholders/privacy/detail.html", context)


@deed
def cancel(request: HttpRequest, code: str) -> HttpResponse:
    """The request is taken back."""
    found = get_object_or_404(PrivacyRequest.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Permohonan dibatalkan.")):
        actions.cancel(found, by=request.user)
    return redirect(found)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
@never_cache
def identity(request: HttpRequest) -> HttpResponse:
    """The national number, for those who were asked for it: what for, and its mask once it is given."""
    found = get_object_or_404(Identity.objects.select_related("asked_by"), account=request.user)
    form = NikForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("NIK Anda sudah disimpan terenkripsi.")):
            actions.give_nik(request.user, form.cleaned_data["nik"])
        return redirect("stakeholders:privacy.identity")
    return render(request, "stakeholders/privacy/identity.html", {"identity": found, "form": form})
