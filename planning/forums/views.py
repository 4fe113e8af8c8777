"""The pages of forums: the list, one forum, calling and describing one, its agenda, its steps."""

from typing import Any

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
from planning.forums import actions, policies, reading, series
from planning.forums.doors import called_forum
from planning.forums.filters import ForumFilter
from planning.forums.follow_ups.reading import carried_into, decided_in, share_done
from planning.forums.forms import ForumForm, NextForm, Points, points_in, said_points
from planning.forums.lifecycle import FORUM
from planning.forums.locking import IN_SESSION
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
    context = {"forum": forum, **_what_it_is(forum, request.user), **_what_to_do(forum, request.user)}
    return render(request, "planning/forums/detail.html", context)


def _what_it_is(forum: Forum, reader) -> dict[str, Any]:
    """What everybody reads who sees the forum."""
    invitations = reading.invitations_for(forum, reader)
    is_guest = bool(invitations) or policies.may_lead.test(reader, forum)
    return {
        "facts": reading.facts_of(forum, is_guest=is_guest), "invitations": invitations,
        "agenda": reading.agenda_of(forum, reader), "desks": reading.desks_of(forum),
        "minutes": reading.minutes_of(forum, reader), "issues": reading.issues_of(forum),
        "decided": decided_in(forum), "carried": carried_into(forum, reader), "done": share_done(forum),
        "series": reading.series_of(forum, reader), "record_url": reading.record_url(forum),
        "changes": timeline(forum, reader=reader),
    }  # fmt: skip


def _what_to_do(forum: Forum, reader) -> dict[str, Any]:
    """What only those find who lead it or call forums."""
    may_lead = policies.may_lead.test(reader, forum)
    return {
        "may_lead": may_lead, "may_call": policies.may_call.test(reader, forum),
        "steps": FORUM.available(forum, reader),
        "summary": reading.summary_of(forum) if may_lead else "",
        "may_write_minutes": may_lead and forum.status in IN_SESSION,
    }  # fmt: skip


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
    forum = called_forum(request, code)
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
    forum = called_forum(request, code)
    rows = Points(request.POST or None, initial=said_points(forum), prefix="acara")
    sheet = Sheet(Points.form(), rows)
    if request.method == "POST" and rows.is_valid():
        with reporting(request, success=_("Susunan acara disimpan.")):
            actions.set_agenda(forum, points_in(rows), by=request.user)
        return redirect(forum)
    return render(request, "planning/forums/agenda.html", {"forum": forum, "sheet": sheet})


@login_required
def call_next(request: HttpRequest, code: str) -> HttpResponse:
    """Plan the next meeting of the series, with the same agenda and guests."""
    forum = called_forum(request, code)
    form = NextForm(request.POST or None, initial={"title": forum.title})
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Pertemuan berikutnya direncanakan."), form=form) as outcome:
            following = series.call_next(forum, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(following)
    return render(request, "planning/forums/call_next.html", {"forum": forum, "form": form})


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
