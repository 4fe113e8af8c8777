"""The dashboards: for everybody, the same figures to download, and for leaders the exceptions first."""

import csv

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from planning.evaluation.dashboards import reading
from planning.evaluation.dashboards.figures import year_of
from planning.evaluation.dashboards.leading import exceptions_on
from planning.evaluation.policies import may_read_all
from planning.evaluation.quarters import Quarter


@require_safe
def public(request: HttpRequest) -> HttpResponse:
    """What was asked, answered, agreed, planned and done in a year, in plain words."""
    year = year_of(_year_asked(request))
    context = {
        "year": year, "years": _years(), "steps": reading.steps_of(year), "charts": reading.charts_of(year),
        "sentences": reading.sentences_of(year), "rows": reading.table_of(year),
    }  # fmt: skip
    return render(request, "planning/evaluation/dashboards/public.html", context)


@require_safe
def download(request: HttpRequest) -> HttpResponse:
    """The table of the dashboard as CSV."""
    rows = reading.table_of(year_of(_year_asked(request)))
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="kinerja-perangkat-daerah.csv"'
    response.write("\ufeff")
    writer = csv.writer(response, delimiter=";")
    writer.writerow([cell["label"] for cell in rows[0]] if rows else [])
    writer.writerows([cell["text"] for cell in row] for row in rows)
    return response


@require_safe
@login_required
def leading(request: HttpRequest) -> HttpResponse:
    """What is late, off track, unanswered or unsigned; one page that can be printed."""
    if not may_read_all.test(request.user, None):
        raise PermissionDenied(_("Halaman ini untuk badan perencanaan dan pemeriksa."))
    asked = _year_asked(request)
    found = exceptions_on(timezone.localdate(), asked)
    context = {
        "year": asked,
        "years": _years(),
        "found": reading.exceptions_shown(found),
        "now": timezone.now(),
    }
    return render(request, "planning/evaluation/dashboards/leading.html", context)


def _years() -> list[int]:
    """Years of which something may be reported, the newest first."""
    return list(Quarter.objects.order_by("-year").values_list("year", flat=True).distinct())


def _year_asked(request: HttpRequest) -> int:
    """The year asked for, else the newest that has begun to be reported, else this one."""
    text = request.GET.get("tahun", "")
    if text.isascii() and text.isdigit() and len(text) == 4:
        return int(text)
    opened = Quarter.objects.filter(opens_on__lte=timezone.localdate()).order_by("-year").first()
    return opened.year if opened else timezone.localdate().year
