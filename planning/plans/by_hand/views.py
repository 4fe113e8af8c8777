"""The pages on which single lines and indicators of a draft are written by hand."""

from collections.abc import Callable
from functools import wraps

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import reporting
from planning.plans.by_hand import actions
from planning.plans.by_hand.adding import AddForm
from planning.plans.by_hand.forms import EntryForm, IndicatorForm, LineForm, RemovalForm
from planning.plans.by_hand.suggestions import references_for, suggested_for
from planning.plans.content import Entry, entry_of
from planning.plans.levels import Level, levels_below
from planning.plans.lines import Line
from planning.plans.models import Plan
from planning.plans.policies import may_edit

View = Callable[..., HttpResponse]


def of_open_line(view: View) -> View:
    """The view is given a line of a plan that is still open, for those who may change it."""

    @wraps(view)
    @login_required
    def opened(request: HttpRequest, code: str, pk: int, **rest) -> HttpResponse:
        rows = (
            _plan_to_edit(request, code).lines.with_figures().select_related("plan__organisation", "parent")
        )
        return view(request, get_object_or_404(rows, pk=pk), **rest)

    return opened


@login_required
def add(request: HttpRequest, code: str, level: str) -> HttpResponse:
    """Which line is added, and where it hangs (`di`); what else it says is asked next."""
    plan = _plan_to_edit(request, code)
    above = (
        get_object_or_404(plan.lines, pk=asked) if (asked := request.GET.get("di", "")).isdigit() else None
    )
    if level not in levels_below(above.level if above else None, of_others=plan.is_reference):
        raise Http404
    form = AddForm(request.POST or None, plan=plan, level=Level(level), above=above)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Baris ditambahkan. Lengkapi isinya."), form=form) as outcome:
            line = actions.add(plan, *form.entries(), by=request.user)
        if not outcome.refused:
            return redirect("planning:plans.by_hand.change", plan.code, line.pk)
    context = {"plan": plan, "form": form, "level": form.level.label, "above": above}
    return render(request, "planning/plans/by_hand/add.html", context)


@of_open_line
def change(request: HttpRequest, line: Line) -> HttpResponse:
    """What a line says beside its indicators."""
    form = LineForm(
        request.POST or None, plan=line.plan, entry=entry_of(line), has_money=not line.children.exists(),
        suggested=suggested_for(line.plan),
    )  # fmt: skip
    if _kept(request, line, form):
        return redirect(line)
    return render(request, "planning/plans/by_hand/change.html", {"line": line, "form": form})


@of_open_line
def remove(request: HttpRequest, line: Line) -> HttpResponse:
    """Ask once more, then the line is gone."""
    form = RemovalForm(request.POST or None, initial={"mark": actions.mark_of(entry_of(line))})
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Baris dihapus."), form=form) as outcome:
            actions.remove(line, mark=form.cleaned_data["mark"], by=request.user)
        if not outcome.refused:
            return redirect(line.parent or line.plan)
    return render(request, "planning/plans/by_hand/remove.html", {"line": line, "form": form})


@of_open_line
def add_indicator(request: HttpRequest, line: Line) -> HttpResponse:
    """One more indicator of a line."""
    return _indicator(request, line, None)


@of_open_line
def change_indicator(request: HttpRequest, line: Line, number: int) -> HttpResponse:
    """One indicator of a line, by its place among them."""
    return _indicator(request, line, number)


@of_open_line
def remove_indicator(request: HttpRequest, line: Line, number: int) -> HttpResponse:
    """Ask once more, then the indicator is gone."""
    entry = entry_of(line)
    measure = _measure(entry, number)
    form = RemovalForm(request.POST or None, initial={"mark": actions.mark_of(entry)})
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Indikator dihapus."), form=form) as outcome:
            left = actions.without_measure(entry, measure)
            actions.change(line, left, mark=form.cleaned_data["mark"], by=request.user)
        if not outcome.refused:
            return redirect(line)
    context = {"line": line, "form": form, "measure": measure}
    return render(request, "planning/plans/by_hand/remove_indicator.html", context)


def _indicator(request: HttpRequest, line: Line, number: int | None) -> HttpResponse:
    entry, references = entry_of(line), references_for(line.plan)
    if number is not None:
        _measure(entry, number)
    form = IndicatorForm(
        request.POST or None, plan=line.plan, entry=entry, number=number, references=references
    )
    if _kept(request, line, form):
        return redirect(line)
    context = {"line": line, "form": form, "number": number}
    return render(request, "planning/plans/by_hand/change_indicator.html", context)


def _measure(entry: Entry, number: int):
    if number >= len(entry.measures):
        raise Http404
    return entry.measures[number]


def _kept(request: HttpRequest, line: Line, form: EntryForm) -> bool:
    """Whether a form was sent and its answer is now what the line says."""
    if request.method != "POST" or not form.is_valid():
        return False
    with reporting(request, success=_("Perubahan disimpan."), form=form) as outcome:
        actions.change(line, form.changed_entry(), mark=form.cleaned_data["mark"], by=request.user)
    if isinstance(outcome.refusal, actions.EditConflict):
        form.show_what_is_stored(entry_of(Line.objects.with_figures().get(pk=line.pk)))
    return not outcome.refused


def _plan_to_edit(request: HttpRequest, code: str) -> Plan:
    plans = Plan.objects.visible_to(request.user).select_related("organisation")
    plan = get_object_or_404(plans, code=code)
    if not may_edit.test(request.user, plan):
        raise PermissionDenied
    if not plan.is_open:
        raise Http404
    return plan
