"""The pages of timetables: the days of a forum, one turn and its steps, the board for those who wait."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed, take
from perkasa.core.refusals import reporting
from planning.forums.doors import led_forum
from planning.forums.models import Forum
from planning.forums.reading import forum_for
from planning.forums.timetable import actions, policies, reading
from planning.forums.timetable import board as live
from planning.forums.timetable.demand import wishes_of
from planning.forums.timetable.forms import FrameForm, PlaceForm, TurnForm
from planning.forums.timetable.lifecycle import TURN
from planning.forums.timetable.models import Turn
from planning.forums.timetable.statuses import Status
from stakeholders.history.timeline import timeline


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """The days of a forum, desk beside desk."""
    return _page(request, forum_for(request.user, code))


def _page(request: HttpRequest, forum: Forum, form: FrameForm | None = None, left=()) -> HttpResponse:
    may_lay_out = policies.may_lay_out.test(request.user, forum)
    context: dict[str, Any] = {
        "forum": forum, "days": reading.days_of(forum), "may_lay_out": may_lay_out, "left": left,
        "form": form or FrameForm(), "wishes": wishes_of(forum) if may_lay_out and not left else [],
    }  # fmt: skip
    return render(request, "planning/forums/timetable/detail.html", context)


@deed
def propose(request: HttpRequest, code: str) -> HttpResponse:
    """Lay out turns for all who have none; who cannot be placed is named with the reason."""
    forum, form, left = led_forum(request, code), FrameForm(request.POST), []
    if form.is_valid():
        done = _("Usulan jadwal disusun. Seret atau buka giliran untuk memindahkannya.")
        with reporting(request, success=done, form=form) as outcome:
            anew = form.cleaned_data["anew"]
            left = actions.lay_out(forum, form.frame, by=request.user, anew=anew).left
        if not outcome.refused and not left:
            return redirect("planning:forums.timetable.detail", code)
    return _page(request, forum, form, left)


@login_required
def add(request: HttpRequest, code: str) -> HttpResponse:
    """Give an agency a turn by hand."""
    forum = led_forum(request, code)
    form = TurnForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Giliran ditambahkan."), form=form) as outcome:
            actions.add(**form.turn, by=request.user)
        if not outcome.refused:
            return redirect("planning:forums.timetable.detail", code)
    return render(request, "planning/forums/timetable/add.html", {"forum": forum, "form": form})


@require_safe
def turn(request: HttpRequest, pk: int) -> HttpResponse:
    """One turn: when and where, and what can be done with it."""
    return _turn_page(request, _turn(request, pk))


def _turn_page(request: HttpRequest, found: Turn, form: PlaceForm | None = None) -> HttpResponse:
    may_move = policies.may_move.test(request.user, found) and found.status == Status.WAITING
    context = {
        "turn": found, "forum": found.forum, "facts": reading.facts_of(found), "may_move": may_move,
        "steps": TURN.available(found, request.user), "changes": timeline(found, reader=request.user),
        "form": (form or PlaceForm(forum=found.forum, turn=found)) if may_move else None,
    }  # fmt: skip
    return render(request, "planning/forums/timetable/turn.html", context)


@deed
def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Move a turn to another desk or time, by form or by dragging."""
    found = _turn(request, pk)
    if not policies.may_move.test(request.user, found):
        raise PermissionDenied
    form = PlaceForm(request.POST, forum=found.forum, turn=found)
    if form.is_valid():
        with reporting(request, success=_("Giliran dipindahkan."), form=form) as outcome:
            actions.move(found, to=form.cleaned_data["desk"], **form.place, by=request.user)
        if not outcome.refused:
            return redirect("planning:forums.timetable.detail", found.forum.code)
        found.refresh_from_db()
    return _turn_page(request, found, form)


@deed
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a turn out of the timetable."""
    found = _turn(request, pk)
    with reporting(request, success=_("Giliran dihapus.")):
        actions.remove(found, by=request.user)
    return redirect("planning:forums.timetable.detail", found.forum.code)


@deed
def begin(request: HttpRequest, pk: int) -> HttpResponse:
    """The agency sits down."""
    return take(request, _turn(request, pk), actions.begin, _("Giliran dimulai."))


@deed
def finish(request: HttpRequest, pk: int) -> HttpResponse:
    """The agency is done."""
    return take(request, _turn(request, pk), actions.finish, _("Giliran selesai."))


@deed
def skip(request: HttpRequest, pk: int) -> HttpResponse:
    """The agency was not there."""
    return take(request, _turn(request, pk), actions.skip, _("Giliran dilewati."))


@deed
def recall(request: HttpRequest, pk: int) -> HttpResponse:
    """The agency came after all."""
    return take(request, _turn(request, pk), actions.recall, _("Giliran menunggu lagi."))


@require_safe
def board(request: HttpRequest, code: str) -> HttpResponse:
    """Who sits now, who is next and who waits longer, for the screen in the hall."""
    return render(request, "planning/forums/timetable/board.html", _shown(forum_for(request.user, code)))


@require_safe
def progress(request: HttpRequest, code: str) -> HttpResponse:
    """What changes on that screen."""
    return render(request, "planning/forums/timetable/progress.html", _shown(forum_for(request.user, code)))


def _shown(forum: Forum) -> dict[str, Any]:
    now = timezone.now()
    rows = reading.board_rows(live.rows_of(forum.turns.for_reading(), now))
    return {"forum": forum, "rows": rows, "now": now}


def _turn(request: HttpRequest, pk: int) -> Turn:
    rows = Turn.objects.filter(forum__in=Forum.objects.visible_to(request.user))
    return get_object_or_404(rows.select_related("forum", "desk__forum", "organisation"), pk=pk)
