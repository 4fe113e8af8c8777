"""Public information: how to ask, one's own requests, the answer, and the objection to it."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from perkasa.core.doors import deed
from perkasa.core.files import serve
from perkasa.core.models import StatusChange
from perkasa.core.refusals import reporting
from stakeholders.information import actions
from stakeholders.information.forms import AskForm, ObjectForm
from stakeholders.information.lifecycle import INFORMATION
from stakeholders.information.models import InformationFile, InformationRequest
from stakeholders.information.policies import may_object
from stakeholders.information.reading import figures_of, files_of, standing_of
from stakeholders.notifications.models import Notification

MOST = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """How to ask and by when one is answered; the year in figures; the reader's own requests."""
    context = {
        "workdays": settings.KIP_ANSWER_WORKDAYS,
        "extension": settings.KIP_EXTENSION_WORKDAYS,
        "objection": settings.KIP_OBJECTION_WORKDAYS,
        "figures": figures_of(timezone.localdate().year),
        "requests": InformationRequest.objects.asked_by(request.user)[:MOST]
        if request.user.is_authenticated
        else [],
    }
    return render(request, "stakeholders/information/index.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def ask(request: HttpRequest) -> HttpResponse:
    """I ask for something to be known."""
    form = AskForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Permohonan Anda kami terima."), form=form) as outcome:
            asked = actions.ask(request.user, **form.cleaned_data)
        if not outcome.refused:
            return redirect(asked)
    context = {"form": form, "workdays": settings.KIP_ANSWER_WORKDAYS}
    return render(request, "stakeholders/information/ask.html", context)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One request: what was asked, where it stands, the answer with its files, and what comes next."""
    asked = get_object_or_404(InformationRequest.objects.visible_to(request.user), code=code)
    context = {
        "asked": asked,
        "standing": standing_of(asked),
        "files": files_of(asked),
        "steps": [step for step in INFORMATION.available(asked, request.user) if step.name == "withdraw"],
        "may_object": INFORMATION.transitions["object_to"] in INFORMATION.available(asked, request.user),
        "changes": StatusChange.objects.about(asked),
        "notifications": Notification.objects.about(asked),
    }
    return render(request, "stakeholders/information/detail.html", context)


@require_safe
@login_required
def file(request: HttpRequest, code: str, file_code: str) -> HttpResponseBase:
    """A file of an answer, for those who may see the request."""
    rows = InformationFile.objects.filter(request__in=InformationRequest.objects.visible_to(request.user))
    found = get_object_or_404(rows, request__code=code, code=file_code)
    return serve(found.file, found.name)


@deed
def withdraw(request: HttpRequest, code: str) -> HttpResponse:
    """The asker takes it back."""
    asked = get_object_or_404(InformationRequest.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Permohonan sudah ditarik.")):
        actions.withdraw(asked, by=request.user)
    return redirect(asked)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def object_to(request: HttpRequest, code: str) -> HttpResponse:
    """The asker objects to the answer, or to there being none."""
    asked = get_object_or_404(InformationRequest.objects.visible_to(request.user), code=code)
    if not may_object.test(request.user, asked):
        raise PermissionDenied(_("Keberatan diajukan pemohonnya sendiri, selama waktunya belum lewat."))
    form = ObjectForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Keberatan Anda kami terima."), form=form) as outcome:
            actions.object_to(asked, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(asked)
    context = {"asked": asked, "form": form, "workdays": settings.KIP_OBJECTION_WORKDAYS}
    return render(request, "stakeholders/information/object_to.html", context)
