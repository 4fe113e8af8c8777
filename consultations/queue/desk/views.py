"""The front desk: arrivals, numbers, calls, screens and the poster for the door."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from consultations.queue import actions, calling, screens
from consultations.queue.arrivals import booking_named
from consultations.queue.desk.poster import poster_pdf
from consultations.queue.desk.reading import places, promised, rows
from consultations.queue.forms import ArrivalForm, DeskTicketForm, ScreenForm
from consultations.queue.guests import account_with
from consultations.queue.line import line_of_today
from consultations.queue.living import living
from consultations.queue.models import Screen, Ticket
from consultations.queue.policies import may_receive
from consultations.services.crumbs import crumbs
from consultations.services.models import Officer
from consultations.services.policies import may_see_the_line
from consultations.services.tabs import tabs
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting

INDEX = "consultations:queue.desk.index"


def _must_receive(request: HttpRequest) -> None:
    if not may_receive.test(request.user, None):
        raise PermissionDenied


def _page(request: HttpRequest, **forms: Any) -> HttpResponse:
    """The whole desk, with a form that was filled in wrongly in place of an empty one."""
    line = line_of_today()
    context = {
        "tabs": tabs(request), "crumbs": crumbs(),
        "day": line.day, "rows": rows(line), "places": places(line),
        "promised": promised(timezone.localtime(line.now)), "screens": Screen.objects.open(),
        "may_receive": may_receive.test(request.user, None),
        "arrival": ArrivalForm(auto_id="arrival_%s"), "ticket": DeskTicketForm(auto_id="ticket_%s"),
        "screen": ScreenForm(auto_id="screen_%s"),
    }  # fmt: skip
    return render(request, "consultations/queue/desk/index.html", context | forms)


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Today: who waits, who serves, who is still expected."""
    if not may_see_the_line.test(request.user, None):
        raise PermissionDenied
    return _page(request)


@require_safe
@login_required
def line(request: HttpRequest) -> HttpResponse:
    """The part of the desk that changes by itself."""
    if not may_see_the_line.test(request.user, None):
        raise PermissionDenied
    now = line_of_today()
    return living(request, "consultations/queue/desk/line.html", {"rows": rows(now), "places": places(now)})


@deed
def check_in(request: HttpRequest) -> HttpResponse:
    """Who booked is here, by number or scanned QR."""
    _must_receive(request)
    form = ArrivalForm(request.POST, auto_id="arrival_%s")
    if form.is_valid():
        with reporting(request, form=form) as outcome:
            booking = booking_named(form.cleaned_data["number"])
            wish = {"has_priority": form.cleaned_data["has_priority"], "by": request.user}
            ticket = actions.check_in(booking, **wish)
        if not outcome.refused:
            return _given(request, ticket)
    return _page(request, arrival=form)


@deed
def issue(request: HttpRequest) -> HttpResponse:
    """Who walked in has a number."""
    _must_receive(request)
    form = DeskTicketForm(request.POST, auto_id="ticket_%s")
    if form.is_valid():
        with reporting(request, form=form) as outcome:
            account = account_with(form.cleaned_data["email"], form.cleaned_data["name"])
            service = form.cleaned_data["service"]
            ticket = actions.issue(service, **form.wish, account=account, by=request.user)
        if not outcome.refused:
            return _given(request, ticket)
    return _page(request, ticket=form)


def _given(request: HttpRequest, ticket: Ticket) -> HttpResponse:
    """The number is told; the page of the ticket can be opened for the visitor's phone."""
    words = {"label": ticket.label, "name": ticket.visitor_name, "code": ticket.code}
    messages.success(
        request, _("Nomor %(label)s untuk %(name)s. Nomor tiket untuk penilaian: %(code)s.") % words
    )
    return redirect(INDEX)


@deed
def call_next(request: HttpRequest, officer: int) -> HttpResponse:
    """The next is called to an officer."""
    _must_receive(request)
    found = get_object_or_404(Officer.objects.active(), pk=officer)
    with reporting(request, success=_("Nomor berikutnya dipanggil.")):
        calling.call_next(found, by=request.user)
    return redirect(INDEX)


@deed
def leave(request: HttpRequest, code: str) -> HttpResponse:
    """Somebody has left."""
    _must_receive(request)
    ticket = get_object_or_404(Ticket.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Tiket %s dibatalkan.") % ticket.label):
        actions.leave(ticket, by=request.user)
    return redirect(INDEX)


@deed
def open_screen(request: HttpRequest) -> HttpResponse:
    """A new secret address for a screen."""
    _must_receive(request)
    form = ScreenForm(request.POST, auto_id="screen_%s")
    if not form.is_valid():
        return _page(request, screen=form)
    with reporting(request, success=_("Alamat papan dibuat. Buka pada layarnya.")):
        screens.open_screen(form.cleaned_data["name"], by=request.user)
    return redirect(INDEX)


@deed
def revoke_screen(request: HttpRequest, pk: int) -> HttpResponse:
    """The address is void from now on."""
    _must_receive(request)
    screen = get_object_or_404(Screen.objects.open(), pk=pk)
    with reporting(request, success=_("Alamat papan dicabut.")):
        screens.revoke_screen(screen, by=request.user)
    return redirect(INDEX)


@require_safe
@login_required
def poster(request: HttpRequest) -> HttpResponse:
    """The sheet for the door: a QR that leads to a number."""
    if not may_see_the_line.test(request.user, None):
        raise PermissionDenied
    answer = HttpResponse(poster_pdf(), content_type="application/pdf")
    answer["Content-Disposition"] = 'inline; filename="poster-antrean.pdf"'
    return answer
