"""The calendar of planning: every stage of a year, on a page and for calendar programs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from perkasa.core.calendars import TYPE
from planning.stages.feed import calendar_of
from planning.stages.models import Stage
from planning.stages.policies import may_manage
from planning.stages.reading import row_of


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The stages of one plan year: the one asked for, or the nearest that still has something to come."""
    stages = list(Stage.objects.visible_to(request.user))
    years = sorted({stage.plan_year for stage in stages})
    year = _year(request.GET.get("tahun", ""), years, stages)
    address = reverse("planning:stages.index")
    context = {
        "rows": [row_of(stage) for stage in stages if stage.plan_year == year],
        "year": year,
        "may_manage": may_manage.test(request.user, None),
        "tabs": [
            {"label": str(each), "url": f"{address}?tahun={each}", "current": each == year} for each in years
        ],
    }
    return render(request, "planning/stages/index.html", context)


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """Every stage as an iCalendar file to subscribe to."""
    answer = HttpResponse(calendar_of(Stage.objects.visible_to(request.user)), content_type=TYPE)
    answer["Content-Disposition"] = 'attachment; filename="tahapan.ics"'
    return answer


def _year(asked: str, years: list[int], stages: list[Stage]) -> int | None:
    if asked in map(str, years):
        return int(asked)
    today = timezone.localdate()
    coming = [stage.plan_year for stage in stages if stage.ends >= today]
    return min(coming, default=years[-1] if years else None)
