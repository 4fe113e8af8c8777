"""Consultations of a desk: named by number on its page, asked for on a page of the item that was put off."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from consultations.bookings import drafts
from consultations.bookings.choosing import free_choices
from consultations.bookings.forms import HoldForm
from consultations.services.models import Service
from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.forums.desks.models import Item
from planning.forums.desks.reading import desk_for, facts_of_item
from planning.forums.desks.talks import actions
from planning.forums.desks.talks.forms import AttachForm
from planning.forums.desks.talks.policies import may_ask
from planning.forums.desks.talks.reading import asked_about


@deed
def attach(request: HttpRequest, code: str) -> HttpResponse:
    """Name the consultation with the typed number as one about this desk or an item of it."""
    desk = desk_for(request.user, code)
    form = AttachForm(request.POST, desk=desk)
    if not form.is_valid():
        messages.error(request, _("Tulis nomor konsultasinya, lalu pilih butir desk ini."))
        return redirect(desk)
    said = form.cleaned_data
    with reporting(request, success=_("Konsultasi dikaitkan.")):
        actions.attach(desk, said["konsultasi"], item=said["butir"], by=request.user)
    return redirect(desk)


@deed
def detach(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Name it no longer."""
    desk = desk_for(request.user, code)
    with reporting(request, success=_("Kaitan dilepas.")):
        actions.detach(desk, pk, by=request.user)
    return redirect(desk)


@login_required
@require_http_methods(["GET", "POST"])
def ask(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Choose a service, then a time, to talk about an item that was put off."""
    desk = desk_for(request.user, code)
    item = get_object_or_404(desk.items.select_related("organisation", "desk__forum"), number=number)
    if not may_ask.test(request.user, item):
        raise PermissionDenied
    if booking := asked_about(item, request.user):
        messages.info(request, _("Konsultasi tentang butir ini sudah diminta. Inilah konsultasinya."))
        return redirect(booking)
    context = {"desk": desk, "item": item, "facts": facts_of_item(item)}
    services = {service.slug: service for service in Service.objects.open()}
    service = services.get(request.GET.get("layanan", ""))
    if service is None:
        context |= {"services": services.values()}
        return render(request, "planning/forums/desks/talks/ask.html", context)
    return _choose(request, item, service, context)


def _choose(request: HttpRequest, item: Item, service: Service, context: dict) -> HttpResponse:
    """The free times of `service`; the chosen one is held and the words follow as for anybody."""
    form = HoldForm(request.POST or None, service=service)
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            booking = actions.ask(item, service, **form.answers, by=request.user)
        if not outcome.refused:
            drafts.suggest(request, subject=item.title[:150], question=item.note)
            return redirect("consultations:bookings.fill", booking.code)
    days = free_choices(service, reader=request.user, now=timezone.now())
    return render(
        request,
        "planning/forums/desks/talks/ask.html",
        context | {"service": service, "form": form, "days": days},
    )
