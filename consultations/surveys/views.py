"""The sheet behind a link, the index as everyone may read it, and its figures as a workbook."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from consultations.bookings.models import Booking, Status
from consultations.queue.models import Ticket
from consultations.queue.statuses import Status as Served
from consultations.services.crumbs import crumbs
from consultations.services.models import Service
from consultations.services.tabs import tabs
from consultations.surveys import actions
from consultations.surveys.charts import trend
from consultations.surveys.filters import ResultForm
from consultations.surveys.forms import NumberForm, SurveyForm
from consultations.surveys.links import read_link
from consultations.surveys.models import Suggestion, SurveyRequest
from consultations.surveys.reading import profile_of, result_of
from consultations.surveys.reports.models import Report
from consultations.surveys.sources import person_of
from consultations.surveys.workbook import TYPE, workbook_of
from perkasa.core.doors import may_answer_for, refuse_others
from perkasa.core.limits import limited
from perkasa.core.proof import in_person
from perkasa.core.refusals import reporting

MOST_SUGGESTIONS = 20
A_QUARTER_OF_AN_HOUR = 900


def _page(request: HttpRequest, token: str, asked: SurveyRequest, form: SurveyForm) -> HttpResponse:
    """The sheet, or what stands instead once it was used or is over."""
    is_over = asked.closes_on < timezone.localdate()
    is_open = hasattr(asked, "token") and not is_over
    context = {"asked": asked, "token": token, "form": form, "is_open": is_open, "is_over": is_over}
    context["is_yours"] = _is_for(request, asked)
    return render(request, "consultations/surveys/by_link.html", context)


def _is_for(request: HttpRequest, asked: SurveyRequest) -> bool:
    """Whether this reader may answer: whoever was served, or somebody who did not sign in."""
    person = person_of(asked)
    return person is None or may_answer_for(request, person)


def _refuse_others(request: HttpRequest, asked: SurveyRequest) -> None:
    """Whoever signed in as somebody else gives no opinion in this one's place."""
    if person := person_of(asked):
        refuse_others(request, person)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The sheet behind a link; opening it changes nothing."""
    return _page(request, token, read_link(token), SurveyForm())


@require_POST
@never_cache
def answer(request: HttpRequest, token: str) -> HttpResponse:
    """The opinion counts; the page of its link says thank you from now on."""
    asked, form = read_link(token), SurveyForm(request.POST)
    _refuse_others(request, asked)
    if hasattr(asked, "token"):
        if not form.is_valid():
            return _page(request, token, asked, form)
        with reporting(request):
            actions.answer(asked, **form.answers)
    return redirect("consultations:surveys.by_link", token)


@require_safe
@login_required
@in_person
def asked(request: HttpRequest, pk: int) -> HttpResponse:
    """Whoever was served, and signed in, stands at their link."""
    found = get_object_or_404(SurveyRequest, pk=pk)
    if person_of(found) != request.user:
        raise Http404
    return redirect(found.link)


@require_safe
@login_required
@in_person
def of_booking(request: HttpRequest, code: str) -> HttpResponse:
    """Whoever asked for a consultation that took place stands at the sheet about it."""
    booking = get_object_or_404(
        Booking.objects.filter(requested_by=request.user, status=Status.TOOK_PLACE), code=code
    )
    with reporting(request):
        return redirect(actions.ask(booking).link)
    return redirect(booking)


@require_safe
def of_ticket(request: HttpRequest, secret: str) -> HttpResponse:
    """Whoever holds the page of a ticket that was served stands at the sheet about it, without an account."""
    ticket = get_object_or_404(Ticket.objects.filter(status=Served.SERVED), secret=secret)
    with reporting(request):
        return redirect(actions.ask(ticket.booking).link)
    return redirect(ticket)


@require_http_methods(["GET", "POST"])
@limited("survey-number", times=20, seconds=A_QUARTER_OF_AN_HOUR)
def by_number(request: HttpRequest) -> HttpResponse:
    """Whoever has nothing but the number of their ticket stands at the sheet about that visit."""
    form = NumberForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        with reporting(request, form=form):
            return redirect(actions.ask(form.visit).link)
    context = {"form": form, "crumbs": crumbs((_("Indeks kepuasan"), "consultations:surveys.index"))}
    return render(request, "consultations/surveys/by_number.html", context)


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The index of a period, of all services or one; nothing of it while too few have answered."""
    form = ResultForm(request.GET)
    period, service = form.choice
    result = result_of(period, service)
    context = {"form": form, "result": result, "least": settings.SURVEY_SHOWN_FROM}
    context |= {"tabs": tabs(request), "crumbs": crumbs()}
    if result.value is not None:
        context |= _details(period, service)
    return render(request, "consultations/surveys/index.html", context)


def _details(period, service: Service | None) -> dict:
    """What is read beside an index: who answered, what was suggested, how it went, and the reports."""
    said = Suggestion.objects.shown().about(service).given_between(period.first_day, period.last_day)
    return {
        "profile": profile_of(period, service),
        "suggestions": said.select_related("service")[:MOST_SUGGESTIONS],
        "trend": trend(period, service),
        "reports": Report.objects.issued().in_year(period.year).for_listing(),
    }


@require_safe
def export(request: HttpRequest) -> HttpResponse:
    """The figures of the same choice as a workbook: sums and averages, never a single answer."""
    period, service = ResultForm(request.GET).choice
    content = workbook_of(period, service)
    name = f"ikm-{period.slug}.xlsx"
    return HttpResponse(
        content, content_type=TYPE, headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
