"""Jadwal saya: an officer's hours, the days that differ, calendars kept elsewhere, and what is booked."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from consultations.bookings.agenda import actions
from consultations.bookings.agenda.forms import DeviationForm
from consultations.bookings.agenda.reading import booked_rows, hours_of
from consultations.bookings.agenda.refusals import BookingsInTheWay
from consultations.schedule.busy.actions import subscribe, unsubscribe
from consultations.schedule.busy.forms import CalendarForm
from consultations.services.crumbs import crumbs
from consultations.services.models import Officer
from consultations.services.tabs import tabs
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting

INDEX = "consultations:bookings.agenda.index"


def _own(request: HttpRequest) -> Officer:
    """The officer this person is."""
    officer = Officer.objects.active().filter(account=request.user).first()
    if officer is None:
        raise PermissionDenied
    return officer


def _page(request: HttpRequest, officer: Officer, **answered) -> HttpResponse:
    context = {
        "officer": officer,
        "hours": hours_of(officer),
        "deviations": officer.deviations.coming(timezone.localdate()),
        "calendars": officer.busy_calendars.all(),
        "rows": booked_rows(officer, timezone.now()),
        "change": reverse("admin:consultations_officer_change", args=[officer.pk]),
        "form": DeviationForm(auto_id="beda_%s"),
        "calendar_form": CalendarForm(auto_id="kalender_%s"),
        "in_the_way": [],
        "tabs": tabs(request),
        "crumbs": crumbs(),
    }
    return render(request, "consultations/bookings/agenda/index.html", context | answered)


@require_http_methods(["GET", "POST"])
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The schedule; sending the form writes down a day that differs, or says which bookings it hits."""
    officer = _own(request)
    if request.method != "POST":
        return _page(request, officer)
    form = DeviationForm(request.POST, auto_id="beda_%s")
    outcome = None
    if form.is_valid():
        with reporting(request, success=_("Pengecualian dicatat."), form=form) as outcome:
            actions.write_down(officer, **form.answers, by=request.user)
        if not outcome.refused:
            return redirect(INDEX)
    refusal = outcome.refusal if outcome else None
    hit = refusal.bookings if isinstance(refusal, BookingsInTheWay) else []
    return _page(request, officer, form=form, in_the_way=hit)


@deed
def strike(request: HttpRequest, pk: int) -> HttpResponse:
    """A day is as the week has it again."""
    deviation = get_object_or_404(_own(request).deviations, pk=pk)
    with reporting(request, success=_("Pengecualian dihapus; jadwal mingguan berlaku lagi.")):
        actions.strike(deviation, by=request.user)
    return redirect(INDEX)


@deed
def follow(request: HttpRequest) -> HttpResponse:
    """A calendar kept elsewhere is read from now on."""
    officer, form = _own(request), CalendarForm(request.POST, auto_id="kalender_%s")
    if form.is_valid():
        with reporting(request, success=_("Kalender ditambahkan dan segera dibaca."), form=form):
            subscribe(officer, **form.cleaned_data, by=request.user)
            return redirect(INDEX)
    return _page(request, officer, calendar_form=form)


@deed
def unfollow(request: HttpRequest, pk: int) -> HttpResponse:
    """A calendar is not read any more, and its times are forgotten."""
    calendar = get_object_or_404(_own(request).busy_calendars, pk=pk)
    with reporting(request, success=_("Kalender dan waktu sibuknya dihapus.")):
        unsubscribe(calendar, by=request.user)
    return redirect(INDEX)
