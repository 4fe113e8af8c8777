"""The pages of the self-assessment: every year, one year, assessing one."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.refusals import reporting
from planning.cooperation.capacity import actions, reading
from planning.cooperation.capacity.forms import AssessmentSheet
from planning.cooperation.capacity.models import Assessment
from planning.cooperation.capacity.policies import may_assess
from planning.cooperation.policies import may_read_all


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every year, and how the mean moved."""
    found = list(reading.visible(request.user, sees_all=may_read_all.test(request.user, None)))
    context = {
        "assessments": [(one, reading.mean_words(one)) for one in found], "trend": reading.trend_of(found),
        "may_assess": may_assess.test(request.user, None),
    }  # fmt: skip
    return render(request, "planning/cooperation/capacity/index.html", context)


@require_safe
def detail(request: HttpRequest, year: int) -> HttpResponse:
    """One year as a spider and as a table."""
    seen = reading.visible(request.user, sees_all=may_read_all.test(request.user, None))
    assessment = get_object_or_404(seen, year=year)
    context = {
        "assessment": assessment, "spider": reading.spider_for(assessment),
        "mean": reading.mean_words(assessment), "rows": reading.rows_of(assessment),
        "may_assess": may_assess.test(request.user, None),
    }  # fmt: skip
    return render(request, "planning/cooperation/capacity/detail.html", context)


@login_required
def assess(request: HttpRequest) -> HttpResponse:
    """Mark the eight aspects of a year."""
    if not may_assess.test(request.user, None):
        raise PermissionDenied
    year = request.GET.get("tahun", "")
    earlier = Assessment.objects.filter(year=year).first() if year.isdecimal() else None
    sheet = AssessmentSheet(request.POST or None, earlier)
    if request.method == "POST" and sheet.is_valid():
        with reporting(request, success=_("Penilaian disimpan."), form=sheet) as outcome:
            found = actions.assess(judgements=sheet.judgements, **sheet.head.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(found)
    return render(request, "planning/cooperation/capacity/assess.html", {"sheet": sheet})
