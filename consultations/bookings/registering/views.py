"""Step 2 for somebody else: who comes, and how to meet at the chosen time."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from consultations.bookings.diary import find_slot
from consultations.bookings.forms import TimeForm, chosen_minutes
from consultations.bookings.reading import offer
from consultations.bookings.registering import actions
from consultations.bookings.registering.forms import RegisterForm
from consultations.bookings.registering.policies import may_register
from consultations.schedule.free import Slot
from consultations.services.crumbs import crumbs
from consultations.services.models import Service
from perkasa.core.refusals import reporting


def _asked(request: HttpRequest, service: Service) -> tuple[Slot, RegisterForm] | None:
    """The chosen time with the form about it; None, and a message that says why, when there is none."""
    is_sent = request.method == "POST"
    chosen = TimeForm(request.POST if is_sent else request.GET)
    minutes = chosen_minutes(service, chosen.data)
    if not chosen.is_valid():
        return None
    with reporting(request) as outcome:
        slot = find_slot(service, chosen.cleaned_data["waktu"], minutes=minutes, now=timezone.now())
    if outcome.refused:
        return None
    known = {"waktu": slot.starts, "menit": minutes}
    typed = request.POST if is_sent else None
    return slot, RegisterForm(typed, initial=known, service=service, has_room=bool(slot.rooms))


@require_http_methods(["GET", "POST"])
@login_required
def start(request: HttpRequest, slug: str) -> HttpResponse:
    """The chosen time is held for somebody without an account; the words follow as for anybody."""
    service = get_object_or_404(Service, slug=slug)
    if not may_register.test(request.user, service):
        raise PermissionDenied
    asked = _asked(request, service)
    if asked is None:
        return redirect(service)
    slot, form = asked
    if form.is_valid():
        with reporting(request, success=_("Jadwal ditahan. Tulis keperluan pemohon."), form=form):
            booking = actions.register(service, **form.registration, by=request.user)
            return redirect("consultations:bookings.fill", booking.code)
    context = {"service": service, "form": form, "items": offer(service, slot)}
    context["crumbs"] = crumbs((service.name, service))
    return render(request, "consultations/bookings/registering/start.html", context)
