"""The pages of guests: who is invited, inviting more, and answering by page or by link."""

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import deed, may_answer_for, refuse_others
from perkasa.core.files import serve
from perkasa.core.refusals import reporting
from perkasa.core.sheets import Sheet
from planning.forums.doors import called_forum, led_forum
from planning.forums.guests import actions, reading
from planning.forums.guests.forms import PERSON, GuestForm, InviteForm, NoteForm, people_in, people_rows
from planning.forums.guests.links import Link, address_for, read_link
from planning.forums.guests.models import Guest
from planning.forums.models import Forum
from planning.forums.policies import may_call
from planning.forums.presence.reading import summary_of

INDEX = "planning:forums.guests.index"


@require_safe
@login_required
def index(request: HttpRequest, code: str) -> HttpResponse:
    """Who is invited and what they answered; who must be there, and what is missing."""
    forum = led_forum(request, code)
    context = {
        "forum": forum, "guests": reading.rows_of(forum), **summary_of(forum),
        "may_call": may_call.test(request.user, forum),
    }  # fmt: skip
    return render(request, "planning/forums/guests/index.html", context)


@login_required
def change(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """How many people this guest may send, and for whom it stands."""
    forum = called_forum(request, code)
    guest = get_object_or_404(reading.guests_of(forum), pk=pk)
    form = GuestForm(request.POST or None, initial={"quota": guest.quota, "element": guest.element})
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Undangan diubah."), form=form) as outcome:
            actions.change(guest, **form.cleaned_data, by=request.user)
        if not outcome.refused:
            return redirect(INDEX, code)
    return render(
        request, "planning/forums/guests/change.html", {"forum": forum, "guest": guest, "form": form}
    )


@deed
def take_off(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """Do not invite this guest after all."""
    guest = get_object_or_404(reading.guests_of(called_forum(request, code)), pk=pk)
    with reporting(request, success=_("Undangan dihapus dari daftar.")):
        actions.take_off(guest, by=request.user)
    return redirect(INDEX, code)


@login_required
def invite(request: HttpRequest, code: str) -> HttpResponse:
    """Choose who is invited."""
    forum = called_forum(request, code)
    form = InviteForm(request.POST or None, forum=forum)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Daftar undangan ditambah."), form=form) as outcome:
            _invite_all(forum, form.cleaned_data, request.user)
        if not outcome.refused:
            return redirect(INDEX, code)
    return render(request, "planning/forums/guests/invite.html", {"forum": forum, "form": form})


@transaction.atomic
def _invite_all(forum: Forum, chosen: dict, by) -> None:
    said = {"element": chosen["element"], "by": by}
    for organisation in chosen["organisations"]:
        actions.invite_organisation(forum, organisation, quota=chosen["quota"], **said)
    for office in chosen["offices"]:
        actions.invite_office(forum, office, **said)
    for person in chosen["people"]:
        actions.invite_person(forum, person, **said)
    if chosen["email"]:
        actions.invite_by_email(forum, chosen["name"], chosen["email"], **said)


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
        "agenda": link.guest.forum.agenda.visible_to(link.person) if link.is_open else [],
    }  # fmt: skip
    return render(request, "planning/forums/guests/by_link.html", context)


def _sheet(guest: Guest, data=None) -> Sheet:
    """The note and a row for everybody whom the guest may send."""
    said = list(guest.people.values(*PERSON))
    rows = people_rows(guest.quota)(data, initial=said, prefix="orang")
    return Sheet(NoteForm(data, initial={"note": guest.note}), rows)


@require_safe
@never_cache
def letter(request: HttpRequest, token: str) -> HttpResponseBase:
    """The letter of invitation, as long as the link holds and once its PDF is made."""
    link = read_link(token)
    paper = link.guest.forum.letter
    if not link.is_open or paper is None or not paper.is_done:
        raise Http404
    return serve(paper.file, paper.download_name)


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
