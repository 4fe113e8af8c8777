"""The nomenclature for everybody: search by code or words, and what a new edition changed."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from perkasa.core.picking import picks as picked_from
from planning.nomenclature.crosswalk import Fate, crosswalk, with_guesses
from planning.nomenclature.forms import CrosswalkForm, SearchForm
from planning.nomenclature.lookup import PickForm
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.nomenclature.reports import FATES, crossing_rows, item_rows, tabs_of
from planning.nomenclature.standing import standing_on

PER_PAGE, GUESSES = 25, 10


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """What answers the search in the edition of next year's plans; nearly alike names when nothing does."""
    form = SearchForm(request.GET, initial={"tahun": timezone.localdate().year + 1})
    asked = form.cleaned_data if form.is_valid() else {}
    words, year = asked.get("kata", ""), asked.get("tahun") or timezone.localdate().year + 1
    usable = NomenclatureItem.objects.for_year(year).for_regency().for_listing()
    found = usable.search(words) if words else usable.order_by("code")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    guesses = list(usable.resembling(words)[:GUESSES]) if words and not page.object_list else []
    context = {
        "form": form, "page": page, "rows": item_rows(page), "guesses": item_rows(guesses), "words": words,
        "edition": Edition.objects.in_force(year).first(), "year": year,
    }  # fmt: skip
    return render(request, "planning/nomenclature/index.html", context)


@require_safe
def picks(request: HttpRequest) -> HttpResponse:
    """The items that fit what is being typed, for the list below a picker."""
    return picked_from(request, PickForm(request.GET).search())


@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """Two editions side by side; for a vanished code what follows it, and what still stands on it."""
    form = CrosswalkForm(request.GET or None)
    before, after = form.editions()
    if before is None or after is None:
        return render(request, "planning/nomenclature/changes.html", {"form": form})
    found = crosswalk(before, after)
    fate = Fate(request.GET["nasib"]) if request.GET.get("nasib") in FATES else Fate.VANISHED
    page = Paginator(found.of(fate), PER_PAGE).get_page(request.GET.get("page"))
    crossings = with_guesses(page, after)
    standing = standing_on([each.code for each in crossings], after.valid_from_year)
    context = {
        "form": form, "before": before, "after": after, "page": page, "tabs": tabs_of(request, found, fate),
        "rows": crossing_rows(crossings, standing),
    }  # fmt: skip
    return render(request, "planning/nomenclature/changes.html", context)
