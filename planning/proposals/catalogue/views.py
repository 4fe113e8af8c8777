"""The catalogue for everybody: what a usual work is called, and what one of it costs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from perkasa.core.words import rupiah
from planning.proposals.catalogue.forms import CatalogueSearch
from planning.proposals.catalogue.models import CatalogueEntry


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every work that is offered, narrowed by words."""
    search = CatalogueSearch(request.GET)
    rows = [_row(entry) for entry in search.found]
    return render(request, "planning/proposals/catalogue/index.html", {"search": search, "rows": rows})


def _row(entry: CatalogueEntry) -> list[dict]:
    return [
        {"label": _("Pekerjaan"), "text": entry.work, "note": entry.code},
        {"label": _("Satuan"), "text": entry.unit},
        {"label": _("Harga satuan"), "text": rupiah(entry.unit_price), "number": True},
        {"label": _("Ditangani"), "text": entry.agency.short_name if entry.agency else "–"},
        {"label": _("Dasar harga"), "text": entry.price_basis or "–"},
    ]
