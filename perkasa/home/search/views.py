"""The page of the search."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from perkasa.core.limits import limited
from perkasa.home.search.facets import facets
from perkasa.home.search.finding import find
from perkasa.home.search.forms import SearchForm


@require_safe
@limited("search", times=60, seconds=60)
def index(request: HttpRequest) -> HttpResponse:
    """What holds the words and may be read by who asks, by kind."""
    form = SearchForm(request.GET)
    context = {"words": request.GET.get("kata", ""), "form": form}
    if form.is_valid():
        asked = form.cleaned_data
        found = find(asked["kata"], request.user, kind=asked["jenis"], page=request.GET.get("page"))
        context |= {"found": found, "tabs": facets(found, asked["kata"], asked["jenis"])}
    return render(request, "home/search/index.html", context)
