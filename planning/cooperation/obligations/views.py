"""The pages of obligations: write one down, one of them, its steps."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.cooperation.doors import worked_on
from planning.cooperation.models import Cooperation
from planning.cooperation.obligations import actions, reading
from planning.cooperation.obligations.forms import ObligationForm, ProofForm
from planning.cooperation.obligations.lifecycle import OBLIGATION
from planning.cooperation.obligations.models import Obligation
from planning.cooperation.obligations.policies import may_read
from stakeholders.history.timeline import timeline


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Write down what a party owes."""
    cooperation = worked_on(request, code)
    form = ObligationForm(request.POST or None, cooperation=cooperation)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Kewajiban dicatat."), form=form) as outcome:
            actions.owe(cooperation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect("planning:cooperation.obligations.create", code)
    context = {"cooperation": cooperation, "form": form, "rows": reading.obligations_of(cooperation)}
    return render(request, "planning/cooperation/obligations/create.html", context)


@login_required
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One obligation, and the form that says it was met."""
    obligation = _obligation(request, code)
    steps = OBLIGATION.available(obligation, request.user)
    form = ProofForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Kewajiban dipenuhi."), form=form) as outcome:
            actions.fulfil(obligation, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(obligation)
    context = {
        "obligation": obligation, "items": reading.items_of(obligation), "form": form,
        "tone": reading.tone_of(obligation), "may_fulfil": any(step.name == "fulfil" for step in steps),
        "steps": [step for step in steps if step.name != "fulfil"],
        "changes": timeline(obligation, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/cooperation/obligations/detail.html", context)


@deed
def waive(request: HttpRequest, code: str) -> HttpResponse:
    """It need not be met."""
    return take(request, _obligation(request, code), actions.waive, _("Kewajiban dibebaskan."))


@deed
def reopen(request: HttpRequest, code: str) -> HttpResponse:
    """It is owed again."""
    return take(request, _obligation(request, code), actions.reopen, _("Kewajiban dibuka kembali."))


@require_safe
@login_required
def evidence(request: HttpRequest, code: str) -> HttpResponseBase:
    """The file that shows it."""
    obligation = _obligation(request, code)
    if not obligation.evidence:
        raise Http404
    return serve(obligation.evidence, f"{obligation.code}.{obligation.evidence_kind}")


def _obligation(request: HttpRequest, code: str) -> Obligation:
    """The obligation, for those who may settle it or look on; nobody else learns of it."""
    seen = Cooperation.objects.visible_to(request.user)
    rows = Obligation.objects.filter(cooperation__in=seen)
    found = get_object_or_404(rows.select_related("cooperation__responsible", "party__region"), code=code)
    if not may_read.test(request.user, found):
        raise Http404
    return found
