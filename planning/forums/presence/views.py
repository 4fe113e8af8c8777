"""The pages of presence: the list, the door with its code, checking in, lists on paper."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.forms import Form
from perkasa.core.limits import limited
from perkasa.core.qr import qr_svg
from perkasa.core.refusals import reporting
from perkasa.core.sheets import Sheet
from planning.forums.doors import led_forum
from planning.forums.guests.models import Participant
from planning.forums.models import Forum
from planning.forums.papers.actions import hand_in_list
from planning.forums.papers.forms import ListForm
from planning.forums.papers.reading import shown
from planning.forums.presence import actions
from planning.forums.presence.door import address_of, code_of, opens
from planning.forums.presence.forms import (
    CheckInForm,
    PaperList,
    PresenceForm,
    WalkInForm,
    arrivals_in,
    guests_of,
)
from planning.forums.presence.reading import summary_of
from planning.forums.statuses import Status

INDEX = "planning:forums.presence.index"
SCANNED = "pindaian_%s"


@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """Note who is there; how it stands with those who must be, and with the quorum."""
    forum = led_forum(request, code)
    form = PresenceForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Daftar hadir disimpan.")):
            actions.note_presence(forum, form.cleaned_data["present"], by=request.user)
        return redirect(INDEX, code)
    return _page(request, forum, form=form)


def _page(request: HttpRequest, forum: Forum, **forms) -> HttpResponse:
    context = {
        "forum": forum, "form": PresenceForm(forum=forum),
        "walk_in": WalkInForm(auto_id="baru_%s", guests=guests_of(forum)),
        "scan": ListForm(auto_id=SCANNED), **summary_of(forum),
        "files": shown(forum.files.attendance().select_related("forum")),
    }  # fmt: skip
    return render(request, "planning/forums/presence/index.html", context | forms)


@deed
def write_down(request: HttpRequest, code: str) -> HttpResponse:
    """Somebody more is there."""
    forum = led_forum(request, code)
    form = WalkInForm(request.POST, auto_id="baru_%s", guests=guests_of(forum))
    if not form.is_valid():
        return _page(request, forum, walk_in=form)
    with reporting(request, success=_("Peserta ditambahkan ke daftar hadir.")):
        actions.write_down(forum, form.person, guest=form.cleaned_data["guest"], by=request.user)
    return redirect(INDEX, code)


@login_required
def paper_list(request: HttpRequest, code: str) -> HttpResponse:
    """Type a list that was signed on paper, row by row."""
    forum = led_forum(request, code)
    rows = PaperList(request.POST or None, prefix="hadir", form_kwargs={"guests": guests_of(forum)})
    sheet = Sheet(Form(), rows)
    if request.method == "POST" and rows.is_valid():
        with reporting(request, success=_("Daftar dari kertas dicatat.")):
            actions.write_list(forum, arrivals_in(rows), by=request.user)
        return redirect(INDEX, code)
    return render(request, "planning/forums/presence/paper_list.html", {"forum": forum, "sheet": sheet})


@deed
def hand_in(request: HttpRequest, code: str) -> HttpResponse:
    """Keep the scanned list."""
    forum = led_forum(request, code)
    form = ListForm(request.POST, request.FILES, auto_id=SCANNED)
    if not form.is_valid():
        return _page(request, forum, scan=form)
    with reporting(request, success=_("Pindaian daftar hadir tersimpan."), form=form) as outcome:
        hand_in_list(forum, form.cleaned_data["file"], by=request.user)
    return _page(request, forum, scan=form) if outcome.refused else redirect(INDEX, code)


@require_safe
@login_required
def door(request: HttpRequest, code: str) -> HttpResponse:
    """The code and its QR, for the screen in front."""
    forum = led_forum(request, code)
    context = {"forum": forum, "code": code_of(forum), "qr": qr_svg(address_of(forum))}
    context["present"] = forum.participants.present().count()
    return render(request, "planning/forums/presence/door.html", context)


@never_cache
@limited("forum-check-in", times=30, seconds=600)
def check_in(request: HttpRequest, code: str) -> HttpResponse:
    """Who is in the room checks in by the code that is shown there; nothing is told to who is not."""
    forum = get_object_or_404(Forum.objects.filter(status=Status.RUNNING), code=code)
    typed = request.POST.get("code", request.GET.get("kode", ""))
    knows = opens(forum, typed)
    guests = guests_of(forum) if knows else forum.guests.none()
    form = CheckInForm(request.POST or None, initial={"code": typed}, guests=guests)
    person = _checked_in(request, forum, form) if request.method == "POST" and form.is_valid() else None
    context = {"form": form, "forum": forum if knows else None, "action": request.path, "person": person}
    return render(request, "planning/forums/presence/check_in.html", context)


def _checked_in(request: HttpRequest, forum: Forum, form: CheckInForm) -> Participant | None:
    """Who is there now; None when the code was wrong or the forum is over."""
    said = form.cleaned_data
    with reporting(request, form=form):
        return actions.check_in(forum, form.person, code=said["code"], guest=said["guest"])
    return None
