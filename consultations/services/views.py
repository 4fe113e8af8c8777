"""The public list of what one may consult about."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from consultations.services.models import Service


def index(request: HttpRequest) -> HttpResponse:
    """Every open service; the door to booking."""
    return render(request, "consultations/services/index.html", {"services": Service.objects.open()})
