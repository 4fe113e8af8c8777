"""The page with one's address, and what calendar programs read there."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from perkasa.core.calendars import TYPE
from perkasa.core.doors import deed
from perkasa.core.proof import in_person
from perkasa.core.refusals import reporting
from planning.forums.calendars import calendar_of
from planning.forums.feeds import actions
from planning.forums.feeds.models import ForumFeed

OWN = "planning:forums.feeds.own"
A_QUARTER = 900


@require_safe
@login_required
@in_person
def own(request: HttpRequest) -> HttpResponse:
    """One's own address, once it was made."""
    return render(request, "planning/forums/feeds/own.html", {"feed": ForumFeed.objects.of(request.user)})


@deed
def create(request: HttpRequest) -> HttpResponse:
    """A new address; an earlier one is void."""
    with reporting(request, success=_("Alamat kalender dibuat. Salin ke aplikasi kalender Anda.")):
        actions.open_feed(by=request.user)
    return redirect(OWN)


@deed
def revoke(request: HttpRequest) -> HttpResponse:
    """The address is void from now on."""
    with reporting(request, success=_("Alamat kalender dicabut dan tidak dapat dibuka lagi.")):
        actions.revoke(by=request.user)
    return redirect(OWN)


@require_safe
@cache_control(private=True, max_age=A_QUARTER)
def read(request: HttpRequest, secret: str) -> HttpResponse:
    """What a calendar program reads; a secret that was taken back is not found."""
    feed = get_object_or_404(ForumFeed.objects.open().select_related("account"), secret=secret)
    return HttpResponse(calendar_of(feed.account, timezone.now()), content_type=f"{TYPE}; charset=utf-8")
