"""The public list of what one may consult about."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from consultations.services.models import Service
from consultations.services.tabs import tabs


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every open service; the door to booking."""
    context = {"services": Service.objects.open(), "tabs": tabs(request)}
    return render(request, "consultations/services/index.html", context)
