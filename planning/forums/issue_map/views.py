"""The pages of the issue map: the list, the tiles, one issue, raising and describing one, sharing."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.refusals import reporting
from planning.cooperation.policies import may_keep
from planning.forums.doors import led_forum
from planning.forums.issue_map import actions, policies, reading
from planning.forums.issue_map.filters import IssueFilter, SumFilter
from planning.forums.issue_map.forms import ExperienceForm, IssueForm
from planning.forums.issue_map.lifecycle import ISSUE
from planning.forums.issue_map.models import Issue
from planning.forums.issue_map.tiles import of_the_whole, tiles_of
from stakeholders.history.timeline import timeline

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every issue of the forums the reader may see, the latest first."""
    found = IssueFilter(request.GET, Issue.objects.visible_to(request.user).for_listing(), request=request)
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    rows = [reading.row_of(issue) for issue in page]
    context = {"page": page, "rows": rows, "filter": found.form}
    return render(request, "planning/forums/issue_map/index.html", context)


@require_safe
def tiles(request: HttpRequest) -> HttpResponse:
    """How many issues each district has, as tiles that lead to the list."""
    found = SumFilter(request.GET, Issue.objects.visible_to(request.user))
    placed = tiles_of(found.qs)
    context = {
        "tiles": placed, "filter": found.form, "whole": of_the_whole(found.qs),
        "number": sum(tile.number for tile in placed),
    }  # fmt: skip
    return render(request, "planning/forums/issue_map/tiles.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One issue: what is being done, and what others learnt."""
    return _page(request, _issue(request, code))


def _page(request: HttpRequest, issue: Issue, form: ExperienceForm | None = None) -> HttpResponse:
    may_share = policies.may_share.test(request.user, issue)
    context = {
        "issue": issue, "facts": reading.facts_of(issue), "experiences": reading.experiences_of(issue),
        "may_write": policies.may_write.test(request.user, issue),
        "may_cooperate": may_keep.test(request.user, None),
        "steps": ISSUE.available(issue, request.user),
        "form": form or (ExperienceForm(account=request.user) if may_share else None),
        "changes": timeline(issue, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/issue_map/detail.html", context)


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Write down an issue that was raised in a forum."""
    forum, form = led_forum(request, code), IssueForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Isu dicatat."), form=form) as outcome:
            issue = actions.raise_issue(forum, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(issue)
    return render(request, "planning/forums/issue_map/create.html", {"forum": forum, "form": form})


@login_required
def describe(request: HttpRequest, code: str) -> HttpResponse:
    """Say something else about an issue, above all what is being done."""
    issue = _issue(request, code)
    if not policies.may_write.test(request.user, issue):
        raise PermissionDenied
    form = IssueForm(request.POST or None, issue=issue)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Isu disimpan."), form=form) as outcome:
            actions.describe(issue, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(issue)
    return render(request, "planning/forums/issue_map/describe.html", {"issue": issue, "form": form})


@deed
def share(request: HttpRequest, code: str) -> HttpResponse:
    """Share what was learnt."""
    issue, form = _issue(request, code), ExperienceForm(request.POST, account=request.user)
    if not policies.may_share.test(request.user, issue):
        raise PermissionDenied
    if not form.is_valid():
        return _page(request, issue, form)
    with reporting(request, success=_("Terima kasih. Pengalaman Anda dicantumkan.")):
        actions.share(issue, **form.cleaned_data, by=request.user)
    return redirect(issue)


@deed
def handle(request: HttpRequest, code: str) -> HttpResponse:
    """Something is being done about it."""
    return take(request, _issue(request, code), actions.handle, _("Isu ini sedang ditangani."))


@deed
def settle(request: HttpRequest, code: str) -> HttpResponse:
    """Nothing remains to be done."""
    return take(request, _issue(request, code), actions.settle, _("Isu ini dinyatakan tuntas."))


def _issue(request: HttpRequest, code: str) -> Issue:
    rows = Issue.objects.visible_to(request.user).select_related("forum", "region__parent", "organisation")
    return get_object_or_404(rows, code=code)
