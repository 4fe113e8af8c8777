"""What machines read of forums: the public record as JSON, and calendars."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from perkasa.core.calendars import TYPE
from planning.forums.calendars import public_calendar
from planning.forums.models import Forum
from planning.forums.open_record import oparl

PER_PAGE = 100
A_QUARTER = 900


def _json(said: dict) -> JsonResponse:
    return JsonResponse(said, json_dumps_params={"ensure_ascii": False})


@require_safe
@cache_control(public=True, max_age=A_QUARTER)
def body(request: HttpRequest) -> JsonResponse:
    """The government, and where its meetings are listed."""
    return _json(oparl.body())


@require_safe
@cache_control(public=True, max_age=A_QUARTER)
def meetings(request: HttpRequest) -> JsonResponse:
    """The published forums that everybody may read, page by page."""
    page = Paginator(Forum.objects.visible_to(None).for_listing(), PER_PAGE).get_page(request.GET.get("page"))
    return _json(oparl.meetings(page, page=page.number, pages=page.paginator.num_pages))


@require_safe
@cache_control(public=True, max_age=A_QUARTER)
def meeting(request: HttpRequest, code: str) -> JsonResponse:
    """One of them with its agenda, papers, and who was really there."""
    forum = get_object_or_404(Forum.objects.visible_to(None).for_reading(), code=code)
    return _json(oparl.meeting(forum))


@require_safe
@cache_control(public=True, max_age=A_QUARTER)
def calendar(request: HttpRequest) -> HttpResponse:
    """The published forums that everybody may read, for calendar programs."""
    return HttpResponse(public_calendar(timezone.now()), content_type=f"{TYPE}; charset=utf-8")
