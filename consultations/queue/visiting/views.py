"""A number by phone, arriving for a booked time, and the page that says when one's turn comes."""

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from consultations.bookings.models import Booking
from consultations.bookings.reading import when
from consultations.queue import actions
from consultations.queue.arrivals import address_of, booking_behind
from consultations.queue.forms import TicketForm
from consultations.queue.line import Line, line_of_today
from consultations.queue.living import living
from consultations.queue.models import Ticket
from consultations.queue.policies import may_give_up, may_receive
from consultations.queue.refusals import NotFoundToday
from consultations.queue.standing import standing as standing_of
from consultations.queue.statuses import IN_THE_HOUSE
from perkasa.core.limits import limited
from perkasa.core.qr import qr_svg
from perkasa.core.refusals import reporting

A_QUARTER_OF_AN_HOUR = 900


def _taking(request: HttpRequest, form: TicketForm) -> HttpResponse:
    return render(request, "consultations/queue/visiting/take.html", {"form": form})


@require_safe
def take(request: HttpRequest) -> HttpResponse:
    """Where the QR at the door leads: draw a number without an account."""
    name = request.user.full_name if request.user.is_authenticated else ""
    return _taking(request, TicketForm(initial={"name": name}))


@require_POST
@limited("queue-ticket", times=40, seconds=A_QUARTER_OF_AN_HOUR)
def draw(request: HttpRequest) -> HttpResponse:
    """A number is drawn; its page has a secret address."""
    form = TicketForm(request.POST)
    if form.is_valid():
        account = request.user if request.user.is_authenticated else None
        with reporting(request, form=form):
            ticket = actions.issue(form.cleaned_data["service"], **form.wish, account=account, by=None)
            return redirect(ticket)
    return _taking(request, form)


def _booking(token: str) -> Booking:
    try:
        return booking_behind(token)
    except NotFoundToday as refusal:
        raise Http404 from refusal


@require_safe
@never_cache
def arrive(request: HttpRequest, token: str) -> HttpResponse:
    """The pass of a booking: its QR for the desk, and "I am here" by phone."""
    booking = _booking(token)
    if earlier := Ticket.objects.filter(booking=booking).first():
        return redirect(earlier)
    qr = qr_svg(request.build_absolute_uri())
    context = {"booking": booking, "token": token, "when": when(booking), "qr": qr}
    context["can_arrive"] = bool(address_of(booking))
    return render(request, "consultations/queue/visiting/arrive.html", context)


@require_POST
@limited("queue-arrival", times=60, seconds=A_QUARTER_OF_AN_HOUR)
def check_in(request: HttpRequest, token: str) -> HttpResponse:
    """Who booked is here; whoever receives at the desk comes back to the desk."""
    booking = _booking(token)
    is_desk = may_receive.test(request.user, None)
    with reporting(request) as outcome:
        ticket = actions.check_in(booking, by=request.user if is_desk else None)
    if outcome.refused:
        return redirect("consultations:queue.visiting.arrive", token)
    return redirect("consultations:queue.desk.index") if is_desk else redirect(ticket)


def _ticket(secret: str) -> Ticket:
    return get_object_or_404(Ticket.objects.for_listing(), secret=secret)


def _standing(ticket: Ticket) -> dict:
    """What the page of a ticket and its living part show."""
    line: Line = line_of_today()
    return {"ticket": ticket, "standing": standing_of(ticket, line)}


@require_safe
@never_cache
def ticket(request: HttpRequest, secret: str) -> HttpResponse:
    """One's number, one's place in the line, about how long; to reload, or it reloads itself."""
    found = _ticket(secret)
    context = _standing(found) | {"is_here": found.status in IN_THE_HOUSE}
    return render(request, "consultations/queue/visiting/ticket.html", context)


@require_safe
def standing(request: HttpRequest, secret: str) -> HttpResponse:
    """The part of that page that changes."""
    return living(request, "consultations/queue/visiting/standing.html", _standing(_ticket(secret)))


@require_POST
def leave(request: HttpRequest, secret: str) -> HttpResponse:
    """The place in the line is given up."""
    found = _ticket(secret)
    if not may_give_up.test(request.user, found):
        raise PermissionDenied
    with reporting(request, success=_("Tiket dibatalkan.")):
        actions.leave(found, by=None)
    return redirect(found)
