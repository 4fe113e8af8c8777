"""The pages of decisions and follow-ups: write a decision down, one follow-up with its steps and files."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from consultations.minutes.followups.forms import ReportForm
from perkasa.core.doors import deed, take
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from planning.forums.follow_ups import actions, policies, reading
from planning.forums.follow_ups.forms import DecisionForm
from planning.forums.follow_ups.lifecycle import FOLLOW_UP
from planning.forums.follow_ups.models import FollowUp, Proof, TakenUp
from planning.forums.reading import forum_for
from stakeholders.history.timeline import timeline


@login_required
def create(request: HttpRequest, code: str) -> HttpResponse:
    """Write down what the forum, or one of its desks, has said."""
    forum = forum_for(request.user, code)
    desk = forum.desks.select_related("forum").filter(code=request.GET.get("desk", "")).first()
    if not policies.may_write_down(request.user, forum, desk):
        raise PermissionDenied
    form = DecisionForm(request.POST or None, forum=forum, desk=desk)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Keputusan dicatat."), form=form) as outcome:
            actions.write_down(forum, **form.decision, by=request.user)
        if not outcome.refused:
            return redirect(form.decision["desk"] or forum)
    return render(request, "planning/forums/follow_ups/create.html", {"forum": forum, "form": form})


@require_safe
def detail(request: HttpRequest, code: str) -> HttpResponse:
    """One follow-up: what, who, until when, in which forums, and what can be done next."""
    return _page(request, _follow_up(request, code))


def _page(request: HttpRequest, follow_up: FollowUp, form: ReportForm | None = None) -> HttpResponse:
    steps = FOLLOW_UP.available(follow_up, request.user)
    takes_part = bool(steps) or policies.takes_part(request.user, follow_up)
    context = {
        "follow_up": follow_up, "forum": follow_up.decision.forum, "facts": reading.facts_of(follow_up),
        "forums": reading.forums_of(follow_up), "steps": [step for step in steps if step.name != "report"],
        "form": (form or ReportForm()) if any(step.name == "report" for step in steps) else None,
        "proofs": reading.files_of(follow_up) if takes_part else [], "takes_part": takes_part,
        "changes": timeline(follow_up, reader=request.user),
    }  # fmt: skip
    return render(request, "planning/forums/follow_ups/detail.html", context)


@deed
def report(request: HttpRequest, code: str) -> HttpResponse:
    """Say that it is done, with what shows it."""
    follow_up, form = _follow_up(request, code), ReportForm(request.POST, request.FILES)
    if form.is_valid():
        done = _("Terima kasih. Laporan Anda sudah diteruskan.")
        with reporting(request, success=done, form=form) as outcome:
            actions.report(follow_up, by=request.user, **form.cleaned_data)
        if not outcome.refused:
            return redirect(follow_up)
    return _page(request, follow_up, form)


@deed
def accept(request: HttpRequest, code: str) -> HttpResponse:
    """Take it as done."""
    done = _("Tindak lanjut diterima dan dinyatakan selesai.")
    return take(request, _follow_up(request, code), actions.accept, done)


@deed
def send_back(request: HttpRequest, code: str) -> HttpResponse:
    """Ask for more, with the reason."""
    done = _("Tindak lanjut dikembalikan untuk dilengkapi.")
    return take(request, _follow_up(request, code), actions.send_back, done)


@deed
def close(request: HttpRequest, code: str) -> HttpResponse:
    """Declare it done, with the reason."""
    return take(request, _follow_up(request, code), actions.close, _("Tindak lanjut dinyatakan selesai."))


@require_safe
@login_required
def file(request: HttpRequest, code: str, file_code: str) -> HttpResponseBase:
    """A private file, for those who do or judge its follow-up."""
    follow_up = _follow_up(request, code)
    found = get_object_or_404(Proof, follow_up=follow_up, code=file_code)
    if not policies.takes_part(request.user, follow_up):
        raise PermissionDenied
    return serve(found.file, found.name)


def _follow_up(request: HttpRequest, code: str) -> FollowUp:
    later = Prefetch("carried", TakenUp.objects.select_related("forum"))
    rows = FollowUp.objects.visible_to(request.user).for_listing().prefetch_related(later)
    return get_object_or_404(rows, code=code)
