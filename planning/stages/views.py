"""The calendar of planning: every stage of a year, on a page and for calendar programs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from perkasa.core.calendars import TYPE
from perkasa.core.words import brief_date
from planning.stages.feed import calendar_of
from planning.stages.models import TONES, Stage


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The stages of one plan year: the one asked for, or the nearest that still has something to come."""
    stages = list(Stage.objects.visible_to(request.user))
    years = sorted({stage.plan_year for stage in stages})
    year = _year(request.GET.get("tahun", ""), years, stages)
    address = reverse("planning:stages.index")
    context = {
        "rows": [_row(stage) for stage in stages if stage.plan_year == year],
        "year": year,
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


def _row(stage: Stage) -> list[dict]:
    when = stage.when()
    return [
        {"label": _("Tahapan"), "text": stage.name},
        {"label": _("Mulai"), "text": brief_date(stage.starts)},
        {"label": _("Selesai"), "text": brief_date(stage.ends)},
        {"label": _("Keadaan"), "text": when.label, "tone": TONES[when]},
        {"label": _("Membuka"), "text": stage.get_opens_display() or "–"},
        {"label": _("Dasar hukum"), "text": stage.legal_basis or "–"},
    ]
