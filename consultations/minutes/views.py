"""The pages of minutes: the desk, one sheet to read, to write, and the steps of its life."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from consultations.bookings.models import Booking
from consultations.bookings.policies import is_asker
from consultations.minutes import actions, unsaved
from consultations.minutes.addenda.policies import may_correct
from consultations.minutes.addenda.reading import addenda_of
from consultations.minutes.filters import MinutesFilter
from consultations.minutes.lifecycle import MINUTES
from consultations.minutes.models import Minutes, Status
from consultations.minutes.policies import is_held, may_be_written_of, may_write
from consultations.minutes.refusals import ChangedMeanwhile, NoLongerOpen, NotHeldYet
from consultations.minutes.sheet import Sheet
from consultations.services.crumbs import crumbs
from consultations.services.policies import may_see_the_desk
from consultations.services.tabs import tabs
from perkasa.core import kept
from perkasa.core.doors import deed, take
from perkasa.core.models import StatusChange
from perkasa.core.proof import recently_proven
from perkasa.core.refusals import reporting
from perkasa.core.words import clock
from stakeholders.history.timeline import timeline
from stakeholders.notifications.models import Notification

ROWS = 25
AT_THE_LINK = {"agree", "object"}  # answered on the page of the review


@require_safe
@login_required
def index(request: HttpRequest) -> HttpResponse:
    """The minutes I write, serve or approve; what waits for a head can be asked for by status."""
    if not may_see_the_desk.test(request.user, None):
        raise PermissionDenied
    found = MinutesFilter(request.GET, Minutes.objects.on_desk_of(request.user).for_listing())
    page = Paginator(found.qs, ROWS).get_page(request.GET.get("page"))
    context = {"page": page, "filter": found, "tabs": tabs(request), "crumbs": crumbs()}
    return render(request, "consultations/minutes/index.html", context)


@require_safe
@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """The minutes of one consultation; who asked reads until their approval that they are being written."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    minutes = Minutes.objects.visible_to(request.user).for_listing().filter(booking=booking).first()
    serves = may_write.test(request.user, Minutes(booking=booking))
    context = {
        "booking": booking,
        "minutes": minutes,
        "is_due": may_be_written_of.test(request.user, booking),
        "is_held": is_held.test(request.user, booking),
        "may_write": serves and (minutes is None or minutes.is_open),
    }
    if minutes is not None:
        context |= _read(request, minutes)
    return render(request, "consultations/minutes/detail.html", context)


def _read(request: HttpRequest, minutes: Minutes) -> dict:
    on_the_desk = not is_asker.test(request.user, minutes.booking)
    steps = {step.name: step for step in MINUTES.available(minutes, request.user)}
    return {
        "steps": [step for name, step in steps.items() if name not in AT_THE_LINK],
        "may_review": "agree" in steps,
        "objection": _objection(minutes) if on_the_desk else "",
        "attendees": minutes.attendees.all(),
        "promises": minutes.follow_ups.for_listing(),
        "addenda": addenda_of(minutes, request.user),
        "may_correct": may_correct.test(request.user, minutes),
        "changes": timeline(minutes, reader=request.user) if on_the_desk else [],
        "notifications": Notification.objects.about(minutes) if on_the_desk else [],
    }


def _objection(minutes: Minutes) -> str:
    """What the visitor asked to be mended, until it was sent to them again."""
    if minutes.status != Status.OBJECTED:
        return ""
    return StatusChange.objects.about(minutes).filter(transition="object").last().reason


@require_http_methods(["GET", "POST"])
def write(request: HttpRequest, code: str) -> HttpResponse:
    """Write the minutes, or write on; a sheet sent after the session ended comes back after signing in."""
    if not request.user.is_authenticated:
        if request.method == "POST":
            kept.keep(request, code)
        return redirect_to_login(request.path)
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    minutes = Minutes.objects.filter(booking=booking).first()
    if refusal := _why_not(request, booking, minutes):
        messages.error(request, refusal.message)
        return redirect("consultations:minutes.detail", code)
    sheet = _sheet(request, booking, minutes)
    if request.method == "POST" and sheet.is_valid() and _saved(request, booking, sheet):
        return redirect(f"consultations:minutes.{'write' if 'lagi' in request.POST else 'detail'}", code)
    return render(request, "consultations/minutes/write.html", {"booking": booking, "sheet": sheet})


def _sheet(request: HttpRequest, booking: Booking, minutes: Minutes | None) -> Sheet:
    """What was sent; else what was typed and not saved, as far as this writer has left anything."""
    if request.method == "POST":
        return Sheet(request.POST, booking=booking, minutes=minutes)
    if data := kept.take(request, booking.code):
        return Sheet(None, booking=booking, minutes=minutes, typed=data)
    left = unsaved.of(booking, request.user)
    return Sheet(None, booking=booking, minutes=minutes, typed=left.data if left else None)


@require_POST
def autosave(request: HttpRequest, code: str) -> HttpResponse:
    """What is being typed is kept beside the minutes; 409 when they have changed since they were read."""
    if not request.user.is_authenticated:
        raise PermissionDenied
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    minutes = Minutes.objects.filter(booking=booking).first()
    if _why_not(request, booking, minutes):
        return JsonResponse({}, status=NoLongerOpen.http_status)
    kept_sheet = unsaved.keep(booking, request.POST, by=request.user)
    if kept_sheet.version != (minutes.version if minutes else 0):
        return JsonResponse({}, status=ChangedMeanwhile.http_status)
    return JsonResponse({"saved": clock(timezone.now()), "version": kept_sheet.version})


@deed
def discard(request: HttpRequest, code: str) -> HttpResponse:
    """What was typed and not saved is thrown away; the sheet shows what is saved."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user), code=code)
    unsaved.forget(booking, by=request.user)
    return redirect("consultations:minutes.write", code)


def _why_not(request: HttpRequest, booking: Booking, minutes: Minutes | None):
    """What stands against writing now; who may never write is forbidden to."""
    if not may_write.test(request.user, minutes or Minutes(booking=booking)):
        raise PermissionDenied
    if not may_be_written_of.test(request.user, booking):
        return NotHeldYet
    return NoLongerOpen if minutes is not None and not minutes.is_open else None


def _saved(request: HttpRequest, booking: Booking, sheet: Sheet) -> bool:
    words = sheet.words.cleaned_data
    with reporting(request, success=_("Notula tersimpan."), form=sheet) as outcome:
        actions.write(
            booking,
            notes=words["notes"],
            points=sheet.noted,
            recommendations=sheet.advised,
            version=words["version"],
            attendees=sheet.guests,
            follow_ups=sheet.agreed,
            by=request.user,
        )
    if isinstance(outcome.refusal, ChangedMeanwhile):
        sheet.show_theirs()
    return not outcome.refused


def _take(request: HttpRequest, code: str, verb: Callable[..., None], success: str) -> HttpResponse:
    """Take one step on minutes the person may see, with the reason they typed."""
    rows = Minutes.objects.visible_to(request.user).select_related("booking")
    minutes = get_object_or_404(rows, booking__code=code)
    return take(request, minutes, verb, success)


@deed
def submit(request: HttpRequest, code: str) -> HttpResponse:
    """The writer asks for approval."""
    return _take(request, code, actions.submit, _("Notula diajukan. Pemohon diminta meninjaunya."))


@deed
@recently_proven
def approve(request: HttpRequest, code: str) -> HttpResponse:
    """A head approves; the paper is made."""
    return _take(
        request,
        code,
        actions.approve,
        _("Notula disetujui. Naskahnya sedang dibuat dan pemohon akan diberi tahu."),
    )


@deed
def send_back(request: HttpRequest, code: str) -> HttpResponse:
    """A head asks for a better text, with the reason."""
    return _take(request, code, actions.send_back, _("Notula dikembalikan kepada penulisnya."))
