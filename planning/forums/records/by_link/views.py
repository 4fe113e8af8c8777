"""The record behind the link of an e-mail: read it, agree, object."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from planning.forums.answering import Answering
from planning.forums.records import actions
from planning.forums.records.by_link.links import Link, read_link
from planning.forums.records.snapshot import content_of


def _shown(link: Link) -> dict[str, Any]:
    record, content = link.about, content_of(link.about) if link.is_open else {}
    said = {"record": record, "desk": record.desk, "signatory": link.signatory, "content": content}
    return said | {"title": _("Tanggapi berita acara")}


ANSWERS = Answering(
    read=read_link,
    shown=_shown,
    template="planning/forums/records/by_link/show.html",
    page="planning:forums.records.by_link.show",
    agree_page="planning:forums.records.by_link.agree",
    object_page="planning:forums.records.by_link.object_to",
)


@require_safe
@never_cache
def show(request: HttpRequest, token: str) -> HttpResponse:
    """What was written, and both answers."""
    return ANSWERS.show(request, token)


@require_POST
@never_cache
def agree(request: HttpRequest, token: str) -> HttpResponse:
    """The signatory agrees, with a note or without."""
    return ANSWERS.agree(request, token, actions.agree)


@require_POST
@never_cache
def object_to(request: HttpRequest, token: str) -> HttpResponse:
    """The signatory objects."""
    return ANSWERS.object_to(request, token, actions.object_to)
