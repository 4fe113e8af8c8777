"""An officer at work: where they sit, who is called, and one button for what comes next."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from consultations.queue import calling
from consultations.queue.desk.reading import rows_of
from consultations.queue.forms import CounterForm, TransferForm
from consultations.queue.line import Line, line_of_today
from consultations.queue.living import living
from consultations.queue.models import Counter, Ticket
from consultations.queue.policies import may_attend
from consultations.queue.statuses import ATTENDED, Status
from consultations.services.crumbs import crumbs
from consultations.services.models import Officer
from consultations.services.tabs import tabs
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting

INDEX = "consultations:queue.serving.index"


def _officer(request: HttpRequest) -> Officer:
    """The officer who asks; nobody else serves."""
    officer = Officer.objects.active().filter(account=request.user).first()
    if officer is None:
        raise PermissionDenied
    return officer


def _counter(officer: Officer, line: Line) -> Counter | None:
    return next((counter for counter in line.counters if counter.officer_id == officer.pk), None)


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """Whom I serve, who waits for me, and whose minutes are to be written."""
    officer, line = _officer(request), line_of_today()
    counter, mine = _counter(officer, line), Ticket.objects.filter(officer=officer).for_listing()
    current = mine.filter(status__in=ATTENDED).first()
    done = mine.of_day(line.day).filter(status=Status.SERVED).order_by("-finished_at")[:5]
    context = {
        "tabs": tabs(request), "crumbs": crumbs(),
        "counter": counter, "current": current, "rows": rows_of(line, officer),
        "done": done, "room_form": CounterForm(initial={"room": counter and counter.room_id}),
        "transfer": TransferForm(ticket=current) if current else None,
    }  # fmt: skip
    return render(request, "consultations/queue/serving/index.html", context)


@require_safe
@login_required
def line(request: HttpRequest) -> HttpResponse:
    """The part of that page that changes by itself: who waits for me."""
    context = {"rows": rows_of(line_of_today(), _officer(request))}
    return living(request, "consultations/queue/serving/line.html", context)


@deed
def open_counter(request: HttpRequest) -> HttpResponse:
    """I serve in this room today."""
    form, officer = CounterForm(request.POST), _officer(request)
    if form.is_valid():
        with reporting(request, success=_("Anda melayani di %s.") % form.cleaned_data["room"]):
            calling.open_counter(officer, form.cleaned_data["room"], by=request.user)
    return redirect(INDEX)


@deed
def close_counter(request: HttpRequest) -> HttpResponse:
    """Nobody is called to me any more."""
    officer = _officer(request)
    with reporting(request, success=_("Tempat Anda ditutup; tidak ada yang dipanggil ke sana.")):
        calling.close_counter(officer, by=request.user)
    return redirect(INDEX)


@deed
def call_next(request: HttpRequest) -> HttpResponse:
    """Whoever is next is called to me."""
    officer = _officer(request)
    with reporting(request):
        calling.call_next(officer, by=request.user)
    return redirect(INDEX)


def _take(request: HttpRequest, code: str, verb: Callable[..., object], success: str = "") -> HttpResponse:
    """Take one step on a ticket the officer may see."""
    ticket = get_object_or_404(Ticket.objects.visible_to(request.user), code=code)
    with reporting(request, success=success and success % {"label": ticket.label}):
        verb(ticket, by=request.user)
    return redirect(INDEX)


@deed
def call_again(request: HttpRequest, code: str) -> HttpResponse:
    """The board calls once more."""
    return _take(request, code, calling.call_again, _("%(label)s dipanggil lagi."))


@deed
def not_there(request: HttpRequest, code: str) -> HttpResponse:
    """Nobody came: back into the line, or absent."""
    return _take(request, code, calling.not_there, _("%(label)s dicatat tidak ada saat dipanggil."))


@deed
def begin(request: HttpRequest, code: str) -> HttpResponse:
    """The visit begins."""
    return _take(request, code, calling.begin)


@deed
def finish(request: HttpRequest, code: str) -> HttpResponse:
    """The visit is over; its minutes can be written."""
    return _take(request, code, calling.finish, _("%(label)s selesai. Notulanya dapat ditulis di bawah."))


@deed
def transfer(request: HttpRequest, code: str) -> HttpResponse:
    """The visitor waits for a colleague."""
    ticket = get_object_or_404(Ticket.objects.visible_to(request.user), code=code)
    if not may_attend.test(request.user, ticket):
        raise PermissionDenied
    form = TransferForm(request.POST, ticket=ticket)
    if form.is_valid():
        to = form.cleaned_data["to"]
        with reporting(
            request, success=_("%(label)s menunggu %(name)s.") % {"label": ticket.label, "name": to}
        ):
            calling.transfer(ticket, to=to, by=request.user)
    return redirect(INDEX)
