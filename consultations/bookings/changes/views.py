"""A booking is moved on its page; from an e-mail it is moved or cancelled without signing in."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from consultations.bookings import answers
from consultations.bookings.changes.forms import MoveForm, ReasonForm
from consultations.bookings.changes.links import Link, address_for, read_link
from consultations.bookings.choosing import choices
from consultations.bookings.diary import times_to_move
from consultations.bookings.line.keeping import without_kept
from consultations.bookings.models import Booking
from consultations.bookings.policies import may_answer, may_move, may_rebook_it
from consultations.bookings.reading import brief
from consultations.bookings.standing import standing
from consultations.services.crumbs import crumbs
from perkasa.core.doors import deed, may_answer_for, refuse_others
from perkasa.core.refusals import reporting


def _times(booking: Booking, form: BaseForm, *, by_office: bool) -> dict[str, Any]:
    """What the list of free times shows."""
    now = timezone.now()
    days = times_to_move(booking, now=now, by_office=by_office)
    if not by_office:
        days = without_kept(booking.service, days, now)
    selected = form.data.get("waktu") if form.is_bound else None
    return {"form": form, "days": choices(booking.service, days), "selected": selected}


@require_http_methods(["GET", "POST"])
@login_required
def move(request: HttpRequest, code: str) -> HttpResponse:
    """Another time for a booking, by who asked for it or by the office."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user).for_listing(), code=code)
    if not (may_move | may_rebook_it).test(request.user, booking):
        raise PermissionDenied
    form = MoveForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        with reporting(request, success=_("Jadwal dipindah. Semua yang terkait diberi tahu."), form=form):
            answers.move(booking, **form.answers, by=request.user)
            return redirect(booking)
    times = _times(booking, form, by_office=may_answer.test(request.user, booking))
    context = times | {"booking": booking, "items": brief(booking), "crumbs": crumbs((booking.code, booking))}
    return render(request, "consultations/bookings/changes/move.html", context)


def _reason(data=None) -> ReasonForm:
    """The form of a cancellation; it shares its page with the form of a move."""
    return ReasonForm(data, auto_id="cancel_%s")


def _page(request: HttpRequest, token: str, link: Link, form: MoveForm, reason: ReasonForm) -> HttpResponse:
    """The page of a link: what can be changed by it, or what stands instead."""
    is_open = link.is_open(timezone.now())
    context = {"link": link, "booking": link.booking, "is_open": is_open, "token": token, "reason": reason}
    context |= {"items": brief(link.booking), "standing": standing(link.booking, now=timezone.now())}
    context["may_answer"] = may_answer_for(request, link.person)
    if is_open and context["may_answer"] and not link.booking.session_id:
        context |= _times(link.booking, form, by_office=False)
    return render(request, "consultations/bookings/changes/by_link.html", context)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The booking behind a link, and the two things that can be done about it."""
    return _page(request, token, read_link(token), MoveForm(), _reason())


@require_POST
@never_cache
def move_by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The booking has another time; the page of its new link says so."""
    link, form = read_link(token), MoveForm(request.POST)
    refuse_others(request, link.person)
    if not link.is_open(timezone.now()):
        return redirect("consultations:bookings.changes.by_link", token)
    if form.is_valid():
        with reporting(request, success=_("Jadwal dipindah. Tautan baru dikirim lewat e-mail."), form=form):
            answers.move(link.booking, **form.answers, by=link.person)
            return redirect(address_for(link.booking, link.person))
    return _page(request, token, link, form, _reason())


@require_POST
@never_cache
def cancel_by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The booking is cancelled with its reason; the page of its link says so."""
    link, reason = read_link(token), _reason(request.POST)
    refuse_others(request, link.person)
    if not link.is_open(timezone.now()):
        return redirect("consultations:bookings.changes.by_link", token)
    if reason.is_valid():
        with reporting(request, success=_("Permohonan dibatalkan dan jadwalnya dilepas."), form=reason):
            answers.cancel(link.booking, reason=reason.cleaned_data["reason"], by=link.person)
            return redirect("consultations:bookings.changes.by_link", token)
    return _page(request, token, link, MoveForm(), reason)


@deed
def displace(request: HttpRequest, code: str) -> HttpResponse:
    """Nobody serves the time any more; who asked chooses another."""
    booking = get_object_or_404(Booking.objects.visible_to(request.user), code=code)
    with reporting(request, success=_("Pemohon diminta memilih jadwal lain.")):
        answers.displace(booking, by=request.user, reason=request.POST.get("reason", ""))
    return redirect(booking)
