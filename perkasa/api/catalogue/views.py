"""The page of open data, and the catalogue for other catalogues."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from perkasa.api.catalogue.dcat import catalogue
from perkasa.api.catalogue.reading import shelves
from perkasa.api.dumps.models import Dump


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every dataset with its newest files, where programs ask, and on what terms."""
    context = {"shelves": shelves(Dump.objects.newest()), "kept": settings.DUMPS_KEPT_DAYS}
    return render(request, "api/catalogue/index.html", context)


@require_safe
@cache_control(public=True, max_age=600)
def dcat(request: HttpRequest) -> JsonResponse:
    """The catalogue as JSON-LD."""
    answer = JsonResponse(catalogue(Dump.objects.newest()), json_dumps_params={"ensure_ascii": False})
    answer["Content-Type"], answer["Access-Control-Allow-Origin"] = "application/ld+json", "*"
    return answer
