"""The map of districts and the figures; both can be asked what the list can be asked."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from planning.proposals.filters import SumFilter
from planning.proposals.models import Proposal
from planning.proposals.public.figures import by_district, by_field, whole
from planning.proposals.public.tables import table_of
from planning.proposals.public.tiles import tiles_of


@require_safe
def districts(request: HttpRequest) -> HttpResponse:
    """How many proposals each district has, as tiles that lead to the list."""
    found = SumFilter(request.GET, Proposal.objects.visible_to(None))
    tiles = tiles_of(found.qs, settings.REGENCY_CODE)
    context = {
        "tiles": tiles, "filter": found.form, "query": _query(found.form),
        "number": sum(tile.number for tile in tiles),
    }  # fmt: skip
    return render(request, "planning/proposals/public/districts.html", context)


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """What came in, what was answered and how soon, and how much of it went into a plan."""
    found = SumFilter(request.GET, Proposal.objects.visible_to(None))
    context = {
        "filter": found.form,
        "whole": whole(found.qs),
        "districts": table_of(by_district(found.qs, settings.REGENCY_CODE), _("Kecamatan")),
        "fields": table_of(by_field(found.qs, _("Belum ditentukan")), _("Bidang urusan")),
    }
    return render(request, "planning/proposals/public/figures.html", context)


def _query(form) -> str:
    """What was asked, for the links from a tile to the list."""
    asked = QueryDict(mutable=True)
    answers = form.cleaned_data if form.is_valid() else {}
    asked.update({name: str(answer) for name, answer in answers.items() if answer})
    return asked.urlencode()
