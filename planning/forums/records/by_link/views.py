"""The record behind the link of an e-mail: read it, agree, object."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.doors import may_answer_for, refuse_others
from perkasa.core.refusals import reporting
from planning.forums.records import actions
from planning.forums.records.by_link.links import Link, read_link
from planning.forums.records.forms import AgreeForm, ObjectForm
from planning.forums.records.snapshot import content_of


@require_safe
@never_cache
def show(request: HttpRequest, token: str) -> HttpResponse:
    """What was written, and both answers."""
    return _page(request, token, read_link(token))


def _page(request: HttpRequest, token: str, link: Link, **forms) -> HttpResponse:
    context = {
        "record": link.record, "desk": link.record.desk, "link": link, "token": token,
        "may_answer": may_answer_for(request, link.person),
        "content": content_of(link.record) if link.is_open else {},
        "yes": forms.get("yes") or AgreeForm(auto_id="agree_%s"),
        "no": forms.get("no") or ObjectForm(auto_id="object_%s"),
    }  # fmt: skip
    return render(request, "planning/forums/records/by_link/show.html", context)


@require_POST
@never_cache
def agree(request: HttpRequest, token: str) -> HttpResponse:
    """The signatory agrees, with a note or without."""
    form = AgreeForm(request.POST, auto_id="agree_%s")
    return _answered(request, token, actions.agree, _("Terima kasih. Persetujuan Anda tercatat."), yes=form)


@require_POST
@never_cache
def object_to(request: HttpRequest, token: str) -> HttpResponse:
    """The signatory objects."""
    form = ObjectForm(request.POST, auto_id="object_%s")
    return _answered(request, token, actions.object_to, _("Terima kasih. Keberatan Anda tercatat."), no=form)


def _answered(request: HttpRequest, token: str, verb, thanks, **forms) -> HttpResponse:
    """Give the answer of a link to the text it stands for; the page again when something is missing."""
    link, [form] = read_link(token), forms.values()
    refuse_others(request, link.person)
    if not link.is_open or not form.is_valid():
        return _page(request, token, link, **forms)
    with reporting(request, success=thanks, form=form) as outcome:
        verb(link.record, version=link.version, by=link.person, **form.cleaned_data)
    if outcome.refused:
        return _page(request, token, link, **forms)
    return redirect("planning:forums.records.by_link.show", token)
