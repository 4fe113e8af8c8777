"""Each file of a forum to open, and to take back."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.forums.doors import led_forum
from planning.forums.papers import actions
from planning.forums.papers.models import ForumFile
from planning.forums.policies import may_lead
from planning.forums.reading import forum_for


@require_safe
def file(request: HttpRequest, code: str, number: str) -> HttpResponseBase:
    """Hand one of them out to those who may open it."""
    forum = forum_for(request.user, code)
    rows = ForumFile.objects.filter(forum=forum).select_related("forum")
    if not may_lead.test(request.user, forum):
        rows = rows.visible_to(request.user, forum)
    found = get_object_or_404(rows, code=number)
    return serve(found.file, found.name)


@deed
def remove(request: HttpRequest, code: str, number: str) -> HttpResponse:
    """Take one of them back."""
    forum = led_forum(request, code)
    found = get_object_or_404(forum.files.select_related("forum", "item"), code=number)
    back = "planning:forums.agenda.item" if found.item else "planning:forums.presence.index"
    with reporting(request, success=_("Berkas dihapus.")):
        actions.take_back(found, by=request.user)
    return redirect(back, *([code, found.item.pk] if found.item else [code]))
