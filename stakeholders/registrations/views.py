"""The way of an organisation into the portal: what it is, who speaks for it, the proof, and the answer."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from perkasa.core.doors import deed
from perkasa.core.files import serve
from perkasa.core.models import StatusChange
from perkasa.core.refusals import reporting
from stakeholders.notifications.models import Notification
from stakeholders.registrations import actions
from stakeholders.registrations.forms import DetailsForm, ProofForm, StartForm
from stakeholders.registrations.lifecycle import REGISTRATION
from stakeholders.registrations.models import Registration, RegistrationFile
from stakeholders.registrations.policies import is_applicant, may_verify
from stakeholders.registrations.reading import files_of, items_of, look_alikes, standing_of

STEPS = [
    gettext_lazy("Instansi"),
    gettext_lazy("Rincian"),
    gettext_lazy("Bukti"),
    gettext_lazy("Periksa dan ajukan"),
]
OF_THE_APPLICANT = {"submit", "withdraw"}


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def start(request: HttpRequest) -> HttpResponse:
    """Step 1: what the organisation is and how it is called; below, what this person has begun before."""
    form = StartForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            registration = actions.begin(**form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("stakeholders:registrations.describe", registration.code)
    mine = Registration.objects.of(request.user)
    context = {"form": form, "steps": STEPS, "registrations": mine}
    return render(request, "stakeholders/registrations/start.html", context)


def _own_draft(request: HttpRequest, code: str) -> Registration:
    """The open registration of this person, or not found."""
    rows = Registration.objects.of(request.user).for_listing()
    return get_object_or_404(rows, code=code)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def describe(request: HttpRequest, code: str) -> HttpResponse:
    """Step 2: where it is, its code, and which office the applicant holds."""
    registration = _own_draft(request, code)
    if not registration.is_open:
        return redirect(registration)
    form = DetailsForm(request.POST or None, registration=registration)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            actions.describe(registration, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("stakeholders:registrations.prove", code)
    context = {"registration": registration, "form": form, "steps": STEPS, "alike": look_alikes(registration)}
    return render(request, "stakeholders/registrations/describe.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def prove(request: HttpRequest, code: str) -> HttpResponse:
    """Step 3: the papers that prove it."""
    registration = _own_draft(request, code)
    if not registration.is_open:
        return redirect(registration)
    form = ProofForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            actions.attach(registration, form.cleaned_data["proofs"], by=request.user)
        if not outcome.refused:
            return redirect(registration)
    context = {"registration": registration, "form": form, "steps": STEPS, "files": files_of(registration)}
    return render(request, "stakeholders/registrations/prove.html", context)


@deed
def detach(request: HttpRequest, code: str, file_code: str) -> HttpResponse:
    """A proof is taken out again."""
    mine = Registration.objects.of(request.user)
    rows = RegistrationFile.objects.filter(registration__in=mine).select_related("registration")
    found = get_object_or_404(rows, registration__code=code, code=file_code)
    with reporting(request, success=_("Berkas sudah dihapus.")):
        actions.detach(found, by=request.user)
    return redirect("stakeholders:registrations.prove", code)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """Step 4, and afterwards the page of the registration: what it says, where it stands, what comes next."""
    rows = Registration.objects.visible_to(request.user).for_listing()
    registration = get_object_or_404(rows, code=code)
    may_change = registration.is_open and is_applicant.test(request.user, registration)
    steps = REGISTRATION.available(registration, request.user)
    context = {
        "registration": registration, "steps": [step for step in steps if step.name in OF_THE_APPLICANT],
        "labels": STEPS if may_change else [], "standing": standing_of(registration),
        "items": items_of(registration, may_change=may_change), "files": files_of(registration),
        "alike": look_alikes(registration) if may_change else [],
        "may_verify": registration.is_waiting and may_verify.test(request.user, registration),
        "changes": StatusChange.objects.about(registration),
        "notifications": Notification.objects.about(registration),
    }  # fmt: skip
    return render(request, "stakeholders/registrations/detail.html", context)


@require_safe
@login_required
def file(request: HttpRequest, code: str, file_code: str) -> HttpResponseBase:
    """A private proof, for those who may see its registration."""
    rows = RegistrationFile.objects.filter(registration__in=Registration.objects.visible_to(request.user))
    found = get_object_or_404(rows, registration__code=code, code=file_code)
    return serve(found.file, found.name)


@deed
def submit(request: HttpRequest, code: str) -> HttpResponse:
    """The registration goes to those who verify."""
    registration = _own_draft(request, code)
    with reporting(request, success=_("Pendaftaran terkirim. Simpan nomor %(code)s.") % {"code": code}):
        actions.submit(registration, by=request.user)
    return redirect(registration)


@deed
def withdraw(request: HttpRequest, code: str) -> HttpResponse:
    """The applicant takes it back."""
    registration = _own_draft(request, code)
    with reporting(request, success=_("Pendaftaran sudah ditarik.")):
        actions.withdraw(registration, by=request.user)
    return redirect(registration)
