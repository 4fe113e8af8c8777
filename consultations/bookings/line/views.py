"""The waiting list: joining it, one's place in it, and an offer taken or turned down from an e-mail."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from consultations.bookings import actions as bookings
from consultations.bookings.forms import WordsForm
from consultations.bookings.line import actions, reading
from consultations.bookings.line.forms import JoinForm
from consultations.bookings.line.lifecycle import LINE
from consultations.bookings.line.links import Link, address_for, read_link
from consultations.bookings.line.models import PlaceInLine
from consultations.bookings.reading import brief
from consultations.bookings.seats.models import GroupSession
from consultations.bookings.standing import standing
from consultations.services.crumbs import crumbs
from consultations.services.models import Service
from perkasa.core.doors import deed, may_answer_for, refuse_others
from perkasa.core.refusals import reporting
from stakeholders.history.timeline import timeline


@require_http_methods(["GET", "POST"])
@login_required
def join(request: HttpRequest, slug: str) -> HttpResponse:
    """Days of a service that are full are waited for."""
    service = get_object_or_404(Service.objects.open(), slug=slug)
    form = JoinForm(request.POST if request.method == "POST" else None, service=service)
    if form.is_valid():
        with reporting(request, success=_("Anda masuk daftar tunggu."), form=form):
            return redirect(actions.join(service, **form.answers, by=request.user))
    context = {"form": form, "service": service, "crumbs": crumbs((service.name, service))}
    return render(request, "consultations/bookings/line/join.html", context)


@deed
def join_session(request: HttpRequest, code: str) -> HttpResponse:
    """A seat of a full session is waited for."""
    session = get_object_or_404(GroupSession, code=code)
    with reporting(request, success=_("Anda masuk daftar tunggu.")) as outcome:
        place = actions.join_session(session, by=request.user)
    return redirect(session if outcome.refused else place)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """My place in the line, and what I can do."""
    place = get_object_or_404(PlaceInLine.objects.of(request.user).for_listing(), code=code)
    context = {
        "place": place, "items": reading.facts(place), "standing": reading.standing(place),
        "steps": [step for step in LINE.available(place, request.user) if step.name == "leave"],
        "offer": address_for(place) if place.status == "offered" else "",
        "changes": timeline(place, reader=request.user),
        "crumbs": crumbs(),
    }  # fmt: skip
    return render(request, "consultations/bookings/line/detail.html", context)


@deed
def leave(request: HttpRequest, code: str) -> HttpResponse:
    """I wait no longer."""
    place = get_object_or_404(PlaceInLine.objects.of(request.user), code=code)
    with reporting(request, success=_("Anda keluar dari daftar tunggu.")):
        actions.leave(place, by=request.user)
    return redirect(place)


def _page(request: HttpRequest, token: str, link: Link, form: WordsForm | None = None) -> HttpResponse:
    """The page of an offer: what it is and the form that takes it, or what became of it."""
    is_open, may_answer = link.is_open(timezone.now()), may_answer_for(request, link.person)
    context = {"place": link.place, "booking": link.booking, "token": token, "items": brief(link.booking)[1:]}
    context |= {"is_open": is_open, "may_answer": may_answer}
    if is_open and may_answer:
        context["form"] = form or WordsForm(booking=link.booking, initial=link.booking.words)
    else:
        sent = link.booking.requested_at is not None
        now = timezone.now()
        context["standing"] = standing(link.booking, now=now) if sent else reading.standing(link.place)
    return render(request, "consultations/bookings/line/by_link.html", context)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The offer behind a link."""
    return _page(request, token, read_link(token))


@require_POST
@never_cache
def take(request: HttpRequest, token: str) -> HttpResponse:
    """The offer is taken: its booking is described and sent at once."""
    link = read_link(token)
    refuse_others(request, link.person)
    if not link.is_open(timezone.now()):
        return redirect("consultations:bookings.line.by_link", token)
    form = WordsForm(request.POST, request.FILES, booking=link.booking, initial=link.booking.words)
    if form.is_valid():
        with reporting(request, success=_("Tawaran diterima dan permohonan terkirim."), form=form):
            bookings.describe(link.booking, **form.answers, by=link.person)
            bookings.submit(link.booking, by=link.person)
            return redirect("consultations:bookings.line.by_link", token)
    return _page(request, token, link, form)


@require_POST
@never_cache
def turn_down(request: HttpRequest, token: str) -> HttpResponse:
    """The offer is not taken; it goes to the next in line."""
    link = read_link(token)
    refuse_others(request, link.person)
    if link.is_open(timezone.now()):
        with reporting(request, success=_("Terima kasih. Tawaran diberikan kepada yang berikutnya.")):
            actions.turn_down(link.place, by=link.person)
    return redirect("consultations:bookings.line.by_link", token)
