"""The pages of follow-ups: the list, one of them signed in or by the link of an e-mail, its files."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from consultations.minutes.followups.filters import FollowUpFilter
from consultations.minutes.followups.lifecycle import FOLLOW_UP
from consultations.minutes.followups.links import read_link
from consultations.minutes.followups.models import Evidence, FollowUp
from consultations.minutes.followups.steps import STEPS, WITH_OWN_FORM
from consultations.services.crumbs import crumbs
from consultations.services.tabs import tabs
from perkasa.core.doors import deed, may_answer_for, refuse_others
from perkasa.core.files import serve
from perkasa.core.forms import Form
from perkasa.core.refusals import reporting
from stakeholders.accounts.models import Account
from stakeholders.history.timeline import timeline

ROWS = 25


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The follow-ups that concern me: mine, those I asked for, and at the desk all I may see."""
    rows = FollowUp.objects.visible_to(request.user).agreed().for_listing()
    found = FollowUpFilter(request.GET, rows, request=request)
    page = Paginator(found.qs, ROWS).get_page(request.GET.get("page"))
    context = {"page": page, "filter": found, "tabs": tabs(request), "crumbs": crumbs()}
    return render(request, "consultations/minutes/followups/index.html", context)


def _story(follow_up: FollowUp, person: Account, at: str, sent: dict[str, Form]) -> dict[str, Any]:
    """One follow-up as `person` sees it at the address `at`, with what was sent and refused."""
    steps = {step.name: step for step in FOLLOW_UP.available(follow_up, person)}
    forms = {name: sent.get(name) or STEPS[name].form(auto_id=f"{name}_%s") for name in WITH_OWN_FORM}
    return {
        "follow_up": follow_up,
        "booking": follow_up.minutes.booking,
        "evidence": [(file, f"{at}bukti/{file.code}/") for file in follow_up.evidence.all()],
        "steps": [step for name, step in steps.items() if name not in WITH_OWN_FORM],
        "forms": {name: form for name, form in forms.items() if name in steps},
        "changes": timeline(follow_up, reader=person),
        "address": at,
    }


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One follow-up for who may see it, with what they can do next."""
    return _shown(request, _found(request, code), {})


def _found(request: HttpRequest, code: str) -> FollowUp:
    return get_object_or_404(FollowUp.objects.visible_to(request.user).agreed().for_listing(), code=code)


def _shown(request: HttpRequest, follow_up: FollowUp, sent: dict[str, Form]) -> HttpResponse:
    context = _story(follow_up, request.user, follow_up.get_absolute_url(), sent)
    return render(request, "consultations/minutes/followups/detail.html", context)


def _taken(request: HttpRequest, follow_up: FollowUp, name: str, by: Account) -> Form | None:
    """The step was taken, and None; else the form that says why not."""
    if name not in STEPS:
        raise Http404
    step = STEPS[name]
    form = step.form(request.POST, request.FILES, auto_id=f"{name}_%s")
    if not form.is_valid():
        return form
    with reporting(request, success=step.thanks, form=form if name in WITH_OWN_FORM else None) as outcome:
        step.verb(follow_up, by=by, **form.cleaned_data)
    return form if outcome.refused and name in WITH_OWN_FORM else None


@deed
def take(request: HttpRequest, code: str, step: str) -> HttpResponse:
    """Take one step; what was typed and refused is shown again."""
    follow_up = _found(request, code)
    form = _taken(request, follow_up, step, request.user)
    return _shown(request, follow_up, {step: form}) if form else redirect(follow_up)


@require_safe
@login_required
def file(request: HttpRequest, code: str, file_code: str) -> HttpResponseBase:
    """A private file, for those who may see its follow-up."""
    found = get_object_or_404(Evidence, follow_up=_found(request, code), code=file_code)
    return serve(found.file, found.name)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The follow-up behind a link and what its reader can do next."""
    return _at_link(request, token, {})


def _at_link(request: HttpRequest, token: str, sent: dict[str, Form]) -> HttpResponse:
    link = read_link(token)
    context: dict[str, Any] = {"follow_up": link.follow_up, "is_open": link.is_open}
    context["may_answer"] = may_answer_for(request, link.person)
    if link.is_open:
        context |= _story(link.follow_up, link.person, link.address, sent)
    if not context["may_answer"]:
        context |= {"steps": [], "forms": {}}
    return render(request, "consultations/minutes/followups/by_link.html", context)


@require_POST
@never_cache
def take_by_link(request: HttpRequest, token: str, step: str) -> HttpResponse:
    """Take one step as the person of the link."""
    link = read_link(token)
    refuse_others(request, link.person)
    form = _taken(request, link.follow_up, step, link.person) if link.is_open else None
    return _at_link(request, token, {step: form}) if form else redirect(link.address)


@require_safe
@never_cache
def file_by_link(request: HttpRequest, token: str, file_code: str) -> HttpResponseBase:
    """A private file, for the person of a link that is still open."""
    link = read_link(token)
    refuse_others(request, link.person)
    if not link.is_open:
        raise Http404
    found = get_object_or_404(Evidence, follow_up=link.follow_up, code=file_code)
    return serve(found.file, found.name)
