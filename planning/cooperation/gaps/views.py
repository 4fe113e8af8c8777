"""The page of service gaps."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from planning.cooperation.gaps import reading
from planning.cooperation.policies import may_keep


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """One indicator, district beside district and region beside region."""
    names = reading.indicators()
    asked = request.GET.get("indikator", "")
    chosen = asked if asked in names else (names[0] if names else "")
    figures = list(reading.figures_of(chosen))
    context = {
        "indicators": names, "chosen": chosen, "bars": reading.bars_of(figures),
        "rows": reading.table_of(figures), "may_keep": may_keep.test(request.user, None),
    }  # fmt: skip
    return render(request, "planning/cooperation/gaps/index.html", context)
