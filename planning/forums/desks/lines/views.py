"""The page on which a desk takes its sub-activities from Renja and Renstra."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from perkasa.core.refusals import reporting
from planning.forums.desks.finding import led_desk
from planning.forums.desks.lines import actions
from planning.forums.desks.lines.forms import MOST, LineSearch, TakeForm
from planning.forums.desks.lines.reading import lines_for, words_of


@login_required
def take(request: HttpRequest, code: str) -> HttpResponse:
    """Tick lines of plans; each becomes an item with its targets and its ceiling."""
    desk, search = led_desk(request, code), LineSearch(request.GET)
    offered = lines_for(desk, request.user)
    form = TakeForm(request.POST or None, offered=offered)
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data["lines"].with_figures().select_related("organisation")
        with reporting(request, success=_("Sub kegiatan diambil dari rencana."), form=form) as outcome:
            actions.take(desk, chosen, by=request.user)
        if not outcome.refused:
            return redirect(desk)
    found = search.narrowed(offered).with_figures().select_related("plan", "organisation")[:MOST]
    rows = [words_of(line, desk.forum.plan_year) for line in found]
    context = {"desk": desk, "search": search, "form": form, "rows": rows, "most": MOST}
    return render(request, "planning/forums/desks/lines/take.html", context)
