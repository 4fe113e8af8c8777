"""The pages of desks: one desk with its items, one item to decide, the screen for all in the room."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.forums.carried.reading import carried_at
from planning.forums.desks import actions, policies, reading
from planning.forums.desks.finding import led_desk
from planning.forums.desks.forms import AgreeForm, CloseForm, DecisionForm, DeskForm, ItemForm
from planning.forums.desks.lines.reading import alike_of, standing_of, verdicts_of
from planning.forums.desks.models import Desk, Item
from planning.forums.desks.recap import recap_of
from planning.forums.desks.statuses import Result
from planning.forums.desks.talks.forms import AttachForm
from planning.forums.desks.talks.reading import talks_of
from planning.forums.follow_ups.reading import decided_in
from planning.forums.policies import may_lead
from planning.forums.reading import agenda_of, forum_for
from planning.forums.timetable.reading import timer_of, turn_rows
from planning.overlap.rulings.policies import may_read_findings
from stakeholders.history.timeline import timeline


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Set up a desk."""
    forum = forum_for(request.user, code)
    if not may_lead.test(request.user, forum):
        raise PermissionDenied
    form = DeskForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Desk disiapkan. Isi butir-butirnya."), form=form) as outcome:
            desk = actions.set_up(forum, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(desk)
    return render(request, "planning/forums/desks/create.html", {"forum": forum, "form": form})


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One desk: its items and how far it is."""
    return _page(request, reading.desk_for(request.user, code))


def _page(request: HttpRequest, desk: Desk, closing: CloseForm | None = None) -> HttpResponse:
    may_decide = policies.may_decide.test(request.user, desk)
    items = list(desk.items.for_desk())
    for item in items:
        item.desk = desk
    recap = recap_of(item.status for item in items)
    standing = standing_of(desk, items, request.user)
    context = {
        "desk": desk, "forum": desk.forum, "facts": reading.facts_of(desk), "recap": recap,
        "tally": reading.tally(recap), "may_decide": may_decide, **talks_of(desk, items, request.user),
        "naming": AttachForm(desk=desk), "parts": reading.parts_of(items, standing, with_link=may_decide),
        "turns": turn_rows(desk.turns.for_reading()), "decisions": decided_in(desk.forum, desk),
        "closing": closing or CloseForm(), "records": desk.records.select_related("paper").order_by("pk"),
        "carried": carried_at(desk), "may_take_up": may_decide and may_read_findings.test(request.user),
    }  # fmt: skip
    return render(request, "planning/forums/desks/detail.html", context)


@require_safe
def present(request: HttpRequest, code: str) -> HttpResponse:
    """The desk in large type for everybody in the room: what is discussed, what was agreed."""
    return render(request, "planning/forums/desks/present.html", _shown(request, code))


@require_safe
def progress(request: HttpRequest, code: str) -> HttpResponse:
    """What changes on that screen."""
    return render(request, "planning/forums/desks/progress.html", _shown(request, code))


def _shown(request: HttpRequest, code: str) -> dict:
    desk = reading.desk_for(request.user, code)
    items = list(desk.items.for_desk())
    recap = recap_of(item.status for item in items)
    said = [item for item in items if item.status != Result.PENDING]
    now, turns = reading.discussed(items), desk.turns.for_reading()
    return {
        "desk": desk, "now": now, "heard": now.heard if now else None, "recap": recap,
        "tally": reading.tally(recap), "said": [reading.row_of(item, with_link=False) for item in said],
        "agenda": agenda_of(desk.forum, request.user), "timer": timer_of(turns, timezone.now()),
    }  # fmt: skip


@login_required
def add(request: HttpRequest, code: str) -> HttpResponse:
    """Put an item on the desk."""
    desk = led_desk(request, code)
    form = ItemForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Butir ditambahkan."), form=form) as outcome:
            actions.add_item(desk, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(desk)
    return render(request, "planning/forums/desks/add.html", {"desk": desk, "form": form})


@login_required
def item(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """Decide one item; whoever was overtaken sees both and loses nothing."""
    desk = led_desk(request, code)
    found = get_object_or_404(desk.items.for_reading(), number=number)
    form = DecisionForm(request.POST or None, initial=_said(found))
    if request.method == "POST" and form.is_valid():
        with reporting(request, form=form) as outcome:
            verb = actions.decide if form.is_taken_back else actions.read_back
            verb(found, form.decision, version=form.cleaned_data["version"], by=request.user)
        if not outcome.refused:
            return redirect(found)
        form = _overtaken(form, found)
    return _item_page(request, found, form)


def _item_page(request: HttpRequest, found: Item, form: DecisionForm) -> HttpResponse:
    context = {
        "desk": found.desk, "item": found, "form": form, "facts": reading.facts_of_item(found),
        "heard": found.heard, "verdicts": verdicts_of(found, request.user),
        "alike": alike_of(found, request.user), "changes": timeline(found, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/desks/item.html", context)


@deed
def agree(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """What was read out is agreed to; the recorder goes on to the next item."""
    desk = led_desk(request, code)
    found = get_object_or_404(desk.items.select_related("desk__forum"), number=number)
    form = AgreeForm(request.POST)
    with reporting(request, success=_("Butir disepakati.")) as outcome:
        actions.agree(found, version=form.heard_version, by=request.user)
    return redirect(found if outcome.refused else _next(desk, found))


def _said(item: Item) -> dict:
    """What the form begins with: what was read out last, else what stands."""
    heard = item.heard
    return {
        "version": item.version,
        "result": heard.result if heard else item.status,
        "agreed_target": heard.agreed_target if heard else item.agreed_target,
        "note": heard.note if heard else item.note,
    }


def _overtaken(form: DecisionForm, item: Item) -> DecisionForm:
    """The same answers over the state of now: what is sent next is sent knowing it."""
    item.refresh_from_db()
    again = DecisionForm(dict(form.data.items()) | {"version": item.version})
    again.is_valid()
    for error in form.non_field_errors():
        again.add_error(None, error)
    return again


def _next(desk: Desk, item: Item) -> Item | Desk:
    """The next item that was not discussed; the desk when none is left."""
    left = list(desk.items.filter(status=Result.PENDING).order_by("number"))
    for one in left:
        one.desk = desk
    return next((one for one in left if one.number > item.number), next(iter(left), desk))


@deed
def close(request: HttpRequest, code: str) -> HttpResponse:
    """Close the desk; what is left counts as not discussed when that is confirmed."""
    desk, form = led_desk(request, code), CloseForm(request.POST)
    with reporting(request, success=_("Desk ditutup."), form=form) as outcome:
        actions.close(desk, confirmed=form.is_valid() and form.cleaned_data["confirmed"], by=request.user)
    return _page(request, desk, form) if outcome.refused else redirect(desk)
