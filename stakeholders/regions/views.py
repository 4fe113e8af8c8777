"""The list of places below a picker."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from perkasa.core.picking import picks as picked_from
from stakeholders.regions.picking import PickForm


@require_safe
def picks(request: HttpRequest) -> HttpResponse:
    """The places that fit what is being typed."""
    return picked_from(request, PickForm(request.GET).search())
