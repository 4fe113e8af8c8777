"""The pages of minutes of forums: write and read them, circulate, answer by link, make final."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import deed, take
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from planning.forums.answering import Answering
from planning.forums.doors import led_forum
from planning.forums.guests.models import Guest
from planning.forums.minutes import actions, reading
from planning.forums.minutes.forms import MinutesSheet
from planning.forums.minutes.lifecycle import MINUTES
from planning.forums.minutes.links import Link, address_for, read_link
from planning.forums.minutes.models import ForumMinutes, Reply
from planning.forums.minutes.policies import may_write
from planning.forums.minutes.snapshot import content_of
from stakeholders.history.timeline import timeline


@login_required
def write(request: HttpRequest, code: str) -> HttpResponse:
    """Write the minutes of a forum, or mend them."""
    forum = led_forum(request, code)
    minutes = ForumMinutes.objects.filter(forum=forum).first()
    sheet = MinutesSheet(request.POST or None, forum, minutes)
    if request.method == "POST" and sheet.is_valid():
        with reporting(request, success=_("Notula disimpan."), form=sheet) as outcome:
            minutes = actions.write(forum, **sheet.head.cleaned_data, points=sheet.points, by=request.user)
        if not outcome.refused and minutes:
            return redirect(minutes)
    context = {"forum": forum, "sheet": sheet, "minutes": minutes}
    return render(request, "planning/forums/minutes/write.html", context)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """The minutes as they stand, and what those who were there think of them."""
    minutes = _minutes(request, code)
    context = {
        "minutes": minutes, "forum": minutes.forum, "content": content_of(minutes),
        "replies": reading.replies_of(minutes), "steps": MINUTES.available(minutes, request.user),
        "may_write": minutes.is_open and may_write.test(request.user, minutes),
        "changes": timeline(minutes, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/minutes/detail.html", context)


@deed
def circulate(request: HttpRequest, code: str) -> HttpResponse:
    """Ask those who were there what they think."""
    done = _("Notula diedarkan kepada peserta yang hadir.")
    return take(request, _minutes(request, code), actions.circulate, done)


@deed
@recently_proven
def finalise(request: HttpRequest, code: str) -> HttpResponse:
    """Make them final."""
    return take(request, _minutes(request, code), actions.finalise, _("Notula disahkan dan diterbitkan."))


@require_safe
@login_required
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Whoever signed in and is asked stands at their link."""
    rows = Reply.objects.filter(guest__in=Guest.objects.of(request.user)).select_related("minutes", "guest")
    address = address_for(get_object_or_404(rows, pk=pk), request.user)
    if not address:
        raise Http404
    return redirect(address)


def _shown(link: Link) -> dict[str, Any]:
    reply, minutes = link.about, link.about.minutes
    content = content_of(minutes) if link.is_open else {}
    said = {"reply": reply, "minutes": minutes, "forum": minutes.forum, "content": content}
    return said | {"title": _("Tanggapi notula")}


ANSWERS = Answering(
    read=read_link,
    shown=_shown,
    template="planning/forums/minutes/by_link.html",
    page="planning:forums.minutes.by_link",
    agree_page="planning:forums.minutes.agree",
    object_page="planning:forums.minutes.object_to",
)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The minutes behind a link, and both answers."""
    return ANSWERS.show(request, token)


@require_POST
@never_cache
def agree(request: HttpRequest, token: str) -> HttpResponse:
    """The guest agrees, with a note or without."""
    return ANSWERS.agree(request, token, actions.agree)


@require_POST
@never_cache
def object_to(request: HttpRequest, token: str) -> HttpResponse:
    """The guest objects."""
    return ANSWERS.object_to(request, token, actions.object_to)


def _minutes(request: HttpRequest, code: str) -> ForumMinutes:
    rows = ForumMinutes.objects.visible_to(request.user)
    whole = rows.select_related("forum__chair", "forum__recorder", "forum__letter", "paper", "written_by")
    return get_object_or_404(whole, code=code)
