"""Consultations of a cooperation: named by their number, and no longer."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.cooperation.doors import worked_on
from planning.cooperation.talks import actions


@deed
def attach(request: HttpRequest, code: str) -> HttpResponse:
    """Name the consultation with the typed number as one about this cooperation."""
    cooperation = worked_on(request, code)
    with reporting(request, success=_("Konsultasi dikaitkan.")):
        actions.attach(cooperation, request.POST.get("konsultasi", ""), by=request.user)
    return redirect(cooperation)


@deed
def detach(request: HttpRequest, code: str, booking: str) -> HttpResponse:
    """Name it no longer."""
    cooperation = worked_on(request, code)
    with reporting(request, success=_("Kaitan dilepas.")):
        actions.detach(cooperation, booking, by=request.user)
    return redirect(cooperation)
