"""The pages of forums: the list, one forum, calling and describing one, its agenda, its steps."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.refusals import reporting
from perkasa.core.sheets import Sheet
from planning.forums import actions, policies, reading
from planning.forums.filters import ForumFilter
from planning.forums.forms import ForumForm, Points, points_in
from planning.forums.lifecycle import FORUM
from planning.forums.models import Forum
from planning.forums.reading import forum_for
from stakeholders.history.timeline import timeline

PER_PAGE = 25


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every forum the reader may see, the latest first."""
    found = ForumFilter(request.GET, Forum.objects.visible_to(request.user).for_listing(), request=request)
    page = Paginator(found.qs, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "rows": [reading.row_of(forum) for forum in page],
        "filter": found.form,
        "may_call": policies.may_call.test(request.user, None),
    }
    return render(request, "planning/forums/index.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One forum: what it is about, its agenda, its desks, and for those who lead it its guests."""
    forum = forum_for(request.user, code)
    may_lead = policies.may_lead.test(request.user, forum)
    sees_guests = may_lead or policies.may_read_all.test(request.user, forum)
    invitations = reading.invitations_for(forum, request.user)
    context = {
        "forum": forum, "facts": reading.facts_of(forum, is_guest=may_lead or bool(invitations)),
        "agenda": reading.agenda_of(forum), "desks": reading.desks_of(forum), "invitations": invitations,
        "guests": reading.guests_of(forum) if sees_guests else [],
        "may_lead": may_lead, "may_call": policies.may_call.test(request.user, forum),
        "steps": FORUM.available(forum, request.user), "changes": timeline(forum, reader=request.user),
        "present": forum.participants.exclude(arrived_at=None).count(),
    }  # fmt: skip
    return render(request, "planning/forums/detail.html", context)


@login_required
def create(request: HttpRequest) -> HttpResponse:
    """Plan a forum."""
    if not policies.may_call.test(request.user, None):
        raise PermissionDenied(_("Forum dipanggil oleh badan perencanaan."))
    form = ForumForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            forum = actions.call(**form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:forums.agenda", forum.code)
    return render(request, "planning/forums/create.html", {"form": form})


@login_required
def describe(request: HttpRequest, code: str) -> HttpResponse:
    """Say something else about a forum that has not begun."""
    forum = _forum_to_call(request, code)
    form = ForumForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Keterangan forum disimpan."), form=form) as outcome:
            actions.describe(forum, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(forum)
    return render(request, "planning/forums/describe.html", {"forum": forum, "form": form})


@login_required
def agenda(request: HttpRequest, code: str) -> HttpResponse:
    """Write the agenda, point by point."""
    forum = _forum_to_call(request, code)
    said = list(forum.agenda.values("begins", "title", "presenter"))
    rows = Points(request.POST or None, initial=said, prefix="acara")
    sheet = Sheet(Points.form(), rows)
    if request.method == "POST" and rows.is_valid():
        with reporting(request, success=_("Susunan acara disimpan.")):
            actions.set_agenda(forum, points_in(rows), by=request.user)
        return redirect(forum)
    return render(request, "planning/forums/agenda.html", {"forum": forum, "sheet": sheet})


@deed
def invite(request: HttpRequest, code: str) -> HttpResponse:
    """Send the invitations."""
    forum = forum_for(request.user, code)
    return take(request, forum, actions.invite, _("Undangan terbit; semua yang diundang diberi tahu."))


@deed
def start(request: HttpRequest, code: str) -> HttpResponse:
    """Begin the meeting."""
    forum = forum_for(request.user, code)
    return take(request, forum, actions.start, _("Forum dimulai. Catat kehadiran dan putuskan butirnya."))


@deed
def end(request: HttpRequest, code: str) -> HttpResponse:
    """End the meeting."""
    forum = forum_for(request.user, code)
    return take(request, forum, actions.end, _("Rapat ditutup. Lanjutkan dengan berita acaranya."))


@deed
def conclude(request: HttpRequest, code: str) -> HttpResponse:
    """Declare its results final."""
    forum = forum_for(request.user, code)
    return take(request, forum, actions.conclude, _("Notula forum ini final."))


@deed
def postpone(request: HttpRequest, code: str) -> HttpResponse:
    """Put it off, with the reason."""
    forum = forum_for(request.user, code)
    return take(request, forum, actions.postpone, _("Forum ditunda; semua yang diundang diberi tahu."))


@deed
def cancel(request: HttpRequest, code: str) -> HttpResponse:
    """Call it off, with the reason."""
    forum = forum_for(request.user, code)
    return take(request, forum, actions.cancel, _("Forum dibatalkan; semua yang diundang diberi tahu."))


def _forum_to_call(request: HttpRequest, code: str) -> Forum:
    """The forum, for those who may call forums."""
    forum = forum_for(request.user, code)
    if not policies.may_call.test(request.user, forum):
        raise PermissionDenied
    return forum
