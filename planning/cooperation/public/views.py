"""The map of partners and the open data."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from planning.cooperation.forms import AREAS
from planning.cooperation.models import Cooperation
from planning.cooperation.public.opening import as_json
from planning.cooperation.public.tiles import tiles_of
from stakeholders.regions.models import Region


@require_safe
def partners(request: HttpRequest) -> HttpResponse:
    """Our partners as tiles that lead to the register."""
    public = Cooperation.objects.visible_to(None)
    names = {region.code: str(region) for region in Region.objects.filter(kind__in=AREAS)}
    tiles = tiles_of(public, names)
    own = names.get(settings.REGENCY_CODE, "")
    context = {"tiles": tiles, "own": settings.REGENCY_CODE, "own_name": own, "number": public.count()}
    return render(request, "planning/cooperation/public/partners.html", context)


@require_safe
def data(request: HttpRequest) -> JsonResponse:
    """Every cooperation that came into force, for machines."""
    rows = Cooperation.objects.visible_to(None).select_related("responsible").order_by("pk")
    with_parts = rows.prefetch_related("places", "deeds", "parties__region", "parties__shares")
    found = list(with_parts)
    for one in found:
        for party in one.parties.all():
            party.cooperation = one
    return JsonResponse({"lisensi": "CC BY 4.0", "kerja_sama": [as_json(one) for one in found]})
