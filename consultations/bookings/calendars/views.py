"""The calendars one may subscribe to, and what calendar programs read there."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from consultations.bookings.calendars import actions
from consultations.bookings.calendars.events import public_calendar
from consultations.bookings.calendars.models import CalendarFeed
from consultations.bookings.calendars.reading import calendar_of, rows_for
from consultations.services.crumbs import crumbs
from consultations.services.models import Officer, Room
from consultations.services.tabs import tabs
from perkasa.core.calendars import TYPE
from perkasa.core.doors import deed
from perkasa.core.proof import in_person
from perkasa.core.refusals import reporting

INDEX = "consultations:bookings.calendars.index"


@require_safe
@login_required
@in_person
def index(request: HttpRequest) -> HttpResponse:
    """Every calendar this person may have, with its address once it was made."""
    context = {"rows": rows_for(request.user), "tabs": tabs(request), "crumbs": crumbs()}
    return render(request, "consultations/bookings/calendars/index.html", context)


@deed
def create(request: HttpRequest, subject: str) -> HttpResponse:
    """A new secret address; an earlier one of the same calendar is void."""
    whose = {}
    if subject == "petugas":
        whose = {"officer": get_object_or_404(Officer.objects.active(), account=request.user)}
    elif subject != "saya":
        number = subject.removeprefix("ruang-")
        whose = {"room": get_object_or_404(Room.objects.active(), pk=number if number.isdigit() else None)}
    with reporting(request, success=_("Alamat kalender dibuat. Salin ke aplikasi kalender Anda.")):
        actions.open_feed(by=request.user, **whose)
    return redirect(INDEX)


@deed
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    """The address is void from now on."""
    feed = get_object_or_404(CalendarFeed.objects.belonging_to(request.user), pk=pk)
    with reporting(request, success=_("Alamat kalender dicabut dan tidak dapat dibuka lagi.")):
        actions.revoke(feed, by=request.user)
    return redirect(INDEX)


@require_safe
@cache_control(private=True, max_age=900)
def feed(request: HttpRequest, secret: str) -> HttpResponse:
    """What a calendar program reads; a secret that was taken back is not found."""
    found = CalendarFeed.objects.open().select_related("account", "officer__account", "room", "made_by")
    row = get_object_or_404(found.filter(made_by__is_active=True), secret=secret)
    return HttpResponse(calendar_of(row, now=timezone.now()), content_type=f"{TYPE}; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=900)
def events(request: HttpRequest) -> HttpResponse:
    """What is open to everybody, and when the office is closed."""
    return HttpResponse(public_calendar(timezone.now()), content_type=f"{TYPE}; charset=utf-8")
