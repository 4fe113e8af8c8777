"""The page on which the stages of a cooperation are planned."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import reporting
from planning.cooperation.doors import worked_on
from planning.cooperation.schedule import actions
from planning.cooperation.schedule.forms import ScheduleForm


@login_required
def plan(request: HttpRequest, code: str) -> HttpResponse:
    """Say by which day each stage is to be reached."""
    cooperation = worked_on(request, code)
    form = ScheduleForm(request.POST or None, cooperation=cooperation)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Jadwal tahap disimpan."), form=form) as outcome:
            actions.plan(cooperation, form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(cooperation)
    context = {"cooperation": cooperation, "form": form}
    return render(request, "planning/cooperation/schedule/plan.html", context)
