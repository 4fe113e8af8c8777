"""The nomenclature for everybody: search by code or words, and what a new edition changed."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from perkasa.core.picking import picks as picked_from
from planning.nomenclature.crosswalk import Fate, crosswalk, with_guesses
from planning.nomenclature.forms import CrosswalkForm, SearchForm
from planning.nomenclature.item_page import story_of
from planning.nomenclature.lookup import PickForm
from planning.nomenclature.models import Edition, NomenclatureItem
from planning.nomenclature.reports import FATES, crossing_rows, item_rows, standing_rows, tabs_of
from planning.nomenclature.standing import standing_on

PER_PAGE, GUESSES = 25, 10


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """What answers the search in the edition of next year's plans; nearly alike names when nothing does."""
    form = SearchForm(request.GET, initial={"tahun": timezone.localdate().year + 1})
    asked = form.cleaned_data if form.is_valid() else {}
    words, year = asked.get("kata", ""), asked.get("tahun") or timezone.localdate().year + 1
    usable = NomenclatureItem.objects.for_year(year).for_regency().select_related("edition").for_listing()
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
    standing = standing_on([each.code for each in crossings], after.valid_from_year, request.user)
    context = {
        "form": form, "before": before, "after": after, "page": page, "tabs": tabs_of(request, found, fate),
        "rows": crossing_rows(crossings, standing),
    }  # fmt: skip
    return render(request, "planning/nomenclature/changes.html", context)


@require_safe
def standing(request: HttpRequest) -> HttpResponse:
    """Everything that still stands on a code the later edition no longer has, with what follows it."""
    form = CrosswalkForm(request.GET or None)
    before, after = form.editions()
    context: dict[str, Any] = {"form": form, "before": before, "after": after}
    if before is not None and after is not None:
        vanished = {each.code: each for each in crosswalk(before, after).of(Fate.VANISHED)}
        found = standing_on(vanished, after.valid_from_year, request.user)
        page = Paginator(sorted(found), PER_PAGE).get_page(request.GET.get("page"))
        crossings = with_guesses([vanished[code] for code in page], after)
        context |= {"page": page, "rows": standing_rows(crossings, found)}
    return render(request, "planning/nomenclature/standing.html", context)


@require_safe
def item(request: HttpRequest, year: int, code: str) -> HttpResponse:
    """One item as the edition in force for plans of `year` has it, also by an agency's own code."""
    rows = NomenclatureItem.objects.for_year(year).with_code(code).select_related("edition")
    found = get_object_or_404(rows)
    return render(request, "planning/nomenclature/item.html", story_of(found, request.user))
