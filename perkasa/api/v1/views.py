"""The doors of the interface, its start, its document and the page on which people read it."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from perkasa.api.crumbs import crumbs
from perkasa.api.datasets.meetings import COOPERATIONS, FORUMS, PRACTICES
from perkasa.api.datasets.places import NOMENCLATURE, REGIONS
from perkasa.api.datasets.plans import ALIGNMENT, LINES, PLANS
from perkasa.api.datasets.proposals import PROPOSALS
from perkasa.api.datasets.results import INDICATORS, SERVICES
from perkasa.api.v1.document import document, groups
from perkasa.api.v1.doors import CORS, named, row_of, rows_of
from perkasa.api.v1.lineage import LineageView

proposals, proposal = rows_of(PROPOSALS, "proposals"), row_of(PROPOSALS, "proposal")
plans, plan = rows_of(PLANS, "plans"), row_of(PLANS, "plan")
lines, line = rows_of(LINES, "lines"), row_of(LINES, "line")
comparisons, comparison = rows_of(ALIGNMENT, "comparisons"), row_of(ALIGNMENT, "comparison")
indicators, indicator = rows_of(INDICATORS, "indicators"), row_of(INDICATORS, "indicator")
forums, forum = rows_of(FORUMS, "forums"), row_of(FORUMS, "forum")
cooperations, cooperation = rows_of(COOPERATIONS, "cooperations"), row_of(COOPERATIONS, "cooperation")
practices, practice = rows_of(PRACTICES, "practices"), row_of(PRACTICES, "practice")
services, service = rows_of(SERVICES, "services"), row_of(SERVICES, "service")
regions, region = rows_of(REGIONS, "regions"), row_of(REGIONS, "region")
items, item = rows_of(NOMENCLATURE, "items"), row_of(NOMENCLATURE, "item")
lineage = named(LineageView.as_view(), "lineage")


@require_safe
@cache_control(public=True, max_age=3600)
def openapi(request: HttpRequest) -> JsonResponse:
    """The document in OpenAPI 3."""
    answer = JsonResponse(document(), json_dumps_params={"ensure_ascii": False})
    for name, value in CORS.items():
        answer[name] = value
    return answer


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    """The same document as people read it."""
    context = {
        "groups": groups(), "limit": settings.API_PER_MINUTE, "more": settings.API_KEY_PER_MINUTE,
        "crumbs": crumbs(),
    }  # fmt: skip
    return render(request, "api/v1/guide.html", context)
