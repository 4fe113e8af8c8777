"""A consultation that comes again: how often, what could not be booked, and the end of it."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from consultations.bookings.changes.forms import ReasonForm
from consultations.bookings.models import Booking
from consultations.bookings.reading import brief
from consultations.bookings.recurring import actions
from consultations.bookings.recurring.forms import RepeatForm
from consultations.bookings.recurring.policies import may_repeat
from consultations.services.crumbs import crumbs
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting


def _repeatable(request: HttpRequest, code: str) -> Booking:
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    if not may_repeat.test(request.user, booking):
        raise PermissionDenied
    return booking


def _page(request: HttpRequest, booking: Booking, **answered) -> HttpResponse:
    context = {
        "booking": booking,
        "items": brief(booking),
        "crumbs": crumbs((booking.code, booking)),
        "series": actions.rest_of(booking),
        "form": RepeatForm(),
        "reason": ReasonForm(auto_id="akhir_%s"),
        "outcomes": [],
    }
    return render(request, "consultations/bookings/recurring/index.html", context | answered)


@require_http_methods(["GET", "POST"])
@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """The series; sending the form books it and says what could not be booked."""
    booking = _repeatable(request, code)
    form = RepeatForm(request.POST if request.method == "POST" else None)
    if not form.is_valid():
        return _page(request, booking, form=form)
    outcomes: list[actions.Outcome] = []
    with reporting(request, success=_("Deret dipesan. Periksa hasilnya di bawah."), form=form):
        outcomes = actions.repeat(booking, **form.answers, by=request.user)
    return _page(request, booking, form=form, outcomes=outcomes)


@deed
def end(request: HttpRequest, code: str) -> HttpResponse:
    """This consultation and all that follow it are off."""
    booking, reason = _repeatable(request, code), ReasonForm(request.POST, auto_id="akhir_%s")
    if not reason.is_valid():
        return _page(request, booking, reason=reason)
    with reporting(request, form=reason) as outcome:
        number = actions.end_series(booking, by=request.user, **reason.cleaned_data)
    if outcome.refused:
        return _page(request, booking, reason=reason)
    words = ngettext("%(number)d konsultasi dibatalkan.", "%(number)d konsultasi dibatalkan.", number)
    with reporting(request, success=words % {"number": number}):
        return redirect(booking)
