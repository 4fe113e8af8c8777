"""The pages of guests: invite some, answer by page or by link, note who is there."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import deed, may_answer_for, refuse_others
from perkasa.core.refusals import reporting
from perkasa.core.sheets import Sheet
from planning.forums.guests import actions
from planning.forums.guests.forms import (
    InviteForm,
    NoteForm,
    PresenceForm,
    WalkInForm,
    people_in,
    people_rows,
)
from planning.forums.guests.links import Link, address_for, read_link
from planning.forums.guests.models import Guest
from planning.forums.models import Forum
from planning.forums.policies import may_call, may_lead
from planning.forums.reading import forum_for


@login_required
def invite(request: HttpRequest, code: str) -> HttpResponse:
    """Choose who is invited."""
    forum = forum_for(request.user, code)
    if not may_call.test(request.user, forum):
        raise PermissionDenied
    form = InviteForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Daftar undangan ditambah."), form=form) as outcome:
            _invite_all(forum, form.cleaned_data, request.user)
        if not outcome.refused:
            return redirect(forum)
    return render(request, "planning/forums/guests/invite.html", {"forum": forum, "form": form})


def _invite_all(forum: Forum, chosen: dict, by) -> None:
    for organisation in chosen["organisations"]:
        actions.invite_organisation(forum, organisation, quota=chosen["quota"], by=by)
    for person in chosen["people"]:
        actions.invite_person(forum, person, by=by)


@require_safe
@login_required
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Whoever signed in and is invited stands at their link."""
    guest = get_object_or_404(Guest.objects.of(request.user).select_related("forum"), pk=pk)
    address = address_for(guest, request.user)
    if not address:
        raise Http404
    return redirect(address)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The invitation behind a link, and both answers."""
    return _page(request, token, read_link(token))


def _page(request: HttpRequest, token: str, link: Link, sheet: Sheet | None = None) -> HttpResponse:
    context = {
        "link": link, "guest": link.guest, "forum": link.guest.forum, "token": token,
        "may_answer": may_answer_for(request, link.person), "sheet": sheet or _sheet(link.guest),
        "agenda": link.guest.forum.agenda.all() if link.is_open else [],
    }  # fmt: skip
    return render(request, "planning/forums/guests/by_link.html", context)


def _sheet(guest: Guest, data=None) -> Sheet:
    """The note and a row for everybody whom the guest may send."""
    said = list(guest.people.values("name", "position", "sex", "is_vulnerable"))
    rows = people_rows(guest.quota)(data, initial=said, prefix="orang")
    return Sheet(NoteForm(data, initial={"note": guest.note}), rows)


@require_POST
@never_cache
def come(request: HttpRequest, token: str) -> HttpResponse:
    """The guest comes, with these people."""
    link = read_link(token)
    refuse_others(request, link.person)
    sheet = _sheet(link.guest, request.POST)
    if not sheet.is_valid():
        return _page(request, token, link, sheet)
    note = sheet.head.cleaned_data["note"]
    thanks = _("Terima kasih. Kehadiran tercatat; sampai jumpa di tempat.")
    with reporting(request, success=thanks, form=sheet) as outcome:
        actions.come(link.guest, people_in(sheet.rows), note=note, by=link.person)
    if outcome.refused:
        return _page(request, token, link, sheet)
    return redirect("planning:forums.guests.by_link", token)


@require_POST
@never_cache
def stay_away(request: HttpRequest, token: str) -> HttpResponse:
    """The guest does not come."""
    link, form = read_link(token), NoteForm(request.POST)
    refuse_others(request, link.person)
    note = form.cleaned_data["note"] if form.is_valid() else ""
    with reporting(request, success=_("Terima kasih. Jawaban Anda tercatat.")):
        actions.stay_away(link.guest, note=note, by=link.person)
    return redirect("planning:forums.guests.by_link", token)


@login_required
def presence(request: HttpRequest, code: str) -> HttpResponse:
    """Note who is there, and write down who stood on no list."""
    forum = _led_forum(request, code)
    form = PresenceForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Daftar hadir disimpan.")):
            actions.note_presence(forum, form.cleaned_data["present"], by=request.user)
        return redirect("planning:forums.guests.presence", code)
    context = {"forum": forum, "form": form, "walk_in": WalkInForm(auto_id="baru_%s")}
    return render(request, "planning/forums/guests/presence.html", context)


@deed
def write_down(request: HttpRequest, code: str) -> HttpResponse:
    """Somebody more is there."""
    forum = _led_forum(request, code)
    form = WalkInForm(request.POST, auto_id="baru_%s")
    if not form.is_valid():
        context = {"forum": forum, "form": PresenceForm(forum=forum), "walk_in": form}
        return render(request, "planning/forums/guests/presence.html", context)
    with reporting(request, success=_("Peserta ditambahkan ke daftar hadir.")):
        actions.write_down(forum, form.person, by=request.user)
    return redirect("planning:forums.guests.presence", code)


def _led_forum(request: HttpRequest, code: str) -> Forum:
    forum = forum_for(request.user, code)
    if not may_lead.test(request.user, forum):
        raise PermissionDenied
    return forum
