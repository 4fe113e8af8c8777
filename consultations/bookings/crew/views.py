"""The officers of one consultation on one page: who leads, who accompanies, who could."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from consultations.bookings.crew import actions
from consultations.bookings.crew.forms import ColleagueForm, CoverForm
from consultations.bookings.models import Booking
from consultations.bookings.policies import may_change_crew
from consultations.bookings.reading import brief
from consultations.services.crumbs import crumbs
from consultations.services.models import Officer
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting

CREW = "consultations:bookings.crew.index"


def _served(request: HttpRequest, code: str) -> Booking:
    """A booking whose officers this person may change."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    if not may_change_crew.test(request.user, booking):
        raise PermissionDenied
    return booking


def _forms(booking: Booking) -> dict:
    """The two questions of the page, unanswered."""
    competent = booking.service.officers.active()
    return {
        "cover": CoverForm(booking=booking, among=competent, auto_id="cover_%s"),
        "accompany": ColleagueForm(booking=booking, among=Officer.objects.active(), auto_id="accompany_%s"),
    }


def _page(request: HttpRequest, booking: Booking, **answered) -> HttpResponse:
    times = booking.officer_times.select_related("officer__account")
    context = {
        "booking": booking,
        "items": brief(booking),
        "times": times,
        "crumbs": crumbs((booking.code, booking)),
    }
    context |= {**_forms(booking), **answered}
    return render(request, "consultations/bookings/crew/index.html", context)


@require_safe
@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """Who serves this consultation, and who could."""
    return _page(request, _served(request, code))


@deed
def cover(request: HttpRequest, code: str) -> HttpResponse:
    """A colleague leads it from now on."""
    booking = _served(request, code)
    form = CoverForm(
        request.POST, booking=booking, among=booking.service.officers.active(), auto_id="cover_%s"
    )
    if form.is_valid():
        words = {"to": form.cleaned_data["officer"], "reason": form.cleaned_data["reason"]}
        with reporting(request, success=_("Petugas diganti. Semua yang terkait diberi tahu."), form=form):
            actions.cover(booking, **words, by=request.user)
            return redirect(booking)
    return _page(request, booking, cover=form)


@deed
def accompany(request: HttpRequest, code: str) -> HttpResponse:
    """A colleague comes along."""
    booking, active = _served(request, code), Officer.objects.active()
    form = ColleagueForm(request.POST, booking=booking, among=active, auto_id="accompany_%s")
    if form.is_valid():
        with reporting(request, success=_("Pendamping ditambahkan dan diberi tahu."), form=form):
            actions.accompany(booking, officer=form.cleaned_data["officer"], by=request.user)
            return redirect(CREW, code)
    return _page(request, booking, accompany=form)


@deed
def leave_out(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """A colleague does not come along any more."""
    booking = _served(request, code)
    officer = get_object_or_404(Officer.objects.filter(times__booking=booking), pk=pk)
    with reporting(request, success=_("Pendamping dilepas dan diberi tahu.")):
        actions.leave_out(booking, officer=officer, by=request.user)
    return redirect(CREW, code)
