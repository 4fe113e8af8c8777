"""Group sessions: the public list and page, taking a seat, and the pages of their officers."""

from uuid import UUID, uuid4

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.models import Booking
from consultations.bookings.seats import actions, policies, reading
from consultations.bookings.seats.forms import SessionForm
from consultations.bookings.seats.models import GroupSession
from consultations.bookings.statuses import OCCUPYING
from consultations.services.reading import before_booking
from consultations.services.tabs import tabs
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting


def _crumbs() -> list[dict]:
    return [
        {"label": _("Konsultasi"), "url": reverse("consultations:services.index")},
        {"label": _("Sesi kelompok"), "url": reverse("consultations:bookings.seats.index")},
    ]


def _find(code: str) -> Booking:
    """The time of the session with that number; sessions are public."""
    return get_object_or_404(Booking.objects.sessions().for_listing(), session__code=code)


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The sessions to come, soonest first; officers open new ones from here."""
    meetings = Booking.objects.sessions().to_come(timezone.now()).for_listing()
    context = {
        "cards": reading.cards(meetings),
        "tabs": tabs(request),
        "may_open": policies.may_open_some.test(request.user, None),
        "crumbs": _crumbs()[:1],
    }
    return render(request, "consultations/bookings/seats/index.html", context)


@require_http_methods(["GET", "POST"])
@login_required
def create(request: HttpRequest) -> HttpResponse:
    """An officer opens a session."""
    if not policies.may_open_some.test(request.user, None):
        raise PermissionDenied
    form = SessionForm(request.POST if request.method == "POST" else None, account=request.user)
    if form.is_valid():
        with reporting(request, success=_("Sesi dibuka. Orang sudah dapat memesan kursi."), form=form):
            return redirect(actions.open_session(form.cleaned_data["service"], form.plan, by=request.user))
    context = {"form": form, "crumbs": _crumbs()}
    return render(request, "consultations/bookings/seats/create.html", context)


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One session: what, when, where, how many seats are left, and what I can do."""
    meeting, now = _find(code), timezone.now()
    mine = place = None
    if request.user.is_authenticated:
        seats = Booking.objects.seats().filter(session=meeting.session, status__in=OCCUPYING)
        mine = seats.filter(requested_by=request.user).first()
        place = PlaceInLine.objects.of(request.user).live().filter(session=meeting.session).first()
    context = {
        "meeting": meeting, "items": reading.facts(meeting), "standing": reading.standing(meeting, now),
        "is_open": reading.is_open(meeting, now), "left": reading.seats_left(meeting), "mine": mine,
        "place": place, "key": uuid4(), "terms": before_booking(meeting.service), "crumbs": _crumbs(),
        "may_see": policies.may_see_participants.test(request.user, meeting),
    }  # fmt: skip
    return render(request, "consultations/bookings/seats/detail.html", context)


@deed
def take(request: HttpRequest, code: str) -> HttpResponse:
    """A seat is held for me while I fill in the form."""
    session = get_object_or_404(GroupSession.objects.select_related("service"), code=code)
    with reporting(request) as outcome:
        booking = actions.take_seat(session, by=request.user, key=_key(request))
    return redirect(session) if outcome.refused else redirect("consultations:bookings.fill", booking.code)


def _key(request: HttpRequest) -> UUID:
    """What makes a double click one booking; a tampered one counts as a new wish."""
    try:
        return UUID(request.POST.get("key", ""))
    except ValueError:
        return uuid4()


@require_safe
@login_required
def participants(request: HttpRequest, code: str) -> HttpResponse:
    """Who comes, for the officers, and who waits."""
    meeting = _find(code)
    if not policies.may_see_participants.test(request.user, meeting):
        raise PermissionDenied
    seats = Booking.objects.seats().sent().filter(session=meeting.session).for_listing()
    rows = reading.participants(seats.select_related("seat").order_by("seat__number", "pk"))
    waiting = PlaceInLine.objects.live().filter(session=meeting.session).for_listing()
    context = {
        "meeting": meeting, "rows": rows, "waiting": waiting, "crumbs": _crumbs(),
        "standing": reading.standing(meeting, timezone.now()),
    } | reading.office(meeting, request.user)  # fmt: skip
    return render(request, "consultations/bookings/seats/participants.html", context)


@deed
def conclude(request: HttpRequest, code: str) -> HttpResponse:
    """The session took place."""
    meeting = _find(code)
    with reporting(request, success=_("Sesi dicatat terlaksana.")):
        actions.conclude(meeting.session, by=request.user)
    return redirect("consultations:bookings.seats.participants", code)


@deed
def call_off(request: HttpRequest, code: str) -> HttpResponse:
    """The session is off; everybody is told."""
    meeting = _find(code)
    with reporting(request, success=_("Sesi dibatalkan. Semua peserta diberi tahu alasannya.")):
        actions.call_off(meeting.session, by=request.user, reason=request.POST.get("reason", ""))
    return redirect("consultations:bookings.seats.participants", code)
