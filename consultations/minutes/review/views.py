"""The visitor reads minutes by the link of an e-mail, or signed in, and answers."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from consultations.minutes.models import Minutes
from consultations.minutes.review import actions
from consultations.minutes.review.forms import AgreeForm, ObjectForm
from consultations.minutes.review.links import Link, address_for, read_link
from consultations.minutes.review.rounds import what_silence_means
from consultations.minutes.statuses import Response
from perkasa.core.doors import may_answer_for, refuse_others
from perkasa.core.forms import Form
from perkasa.core.proof import in_person
from perkasa.core.refusals import reporting


@require_safe
@login_required
@in_person
def review(request: HttpRequest, code: str) -> HttpResponse:
    """Whoever signed in as the visitor stands at their link."""
    rows = Minutes.objects.visible_to(request.user).select_related("booking")
    address = address_for(get_object_or_404(rows, booking__code=code), request.user)
    if not address:
        raise Http404
    return redirect(address)


def _page(
    request: HttpRequest, token: str, link: Link, yes: AgreeForm | None = None, no: ObjectForm | None = None
) -> HttpResponse:
    """The page of a link: the words and both answers, or what stands instead."""
    minutes = link.minutes
    context = {"booking": minutes.booking, "minutes": minutes, "token": token, "is_open": link.is_open}
    context["may_answer"] = may_answer_for(request, link.person)
    if link.is_open:
        context |= {
            "yes": yes or AgreeForm(auto_id="agree_%s"),
            "no": no or ObjectForm(auto_id="object_%s"),
            "silence_agrees": what_silence_means(minutes) == Response.SILENT,
            "attendees": minutes.attendees.all(),
            "promises": minutes.follow_ups.select_related("owner", "organisation"),
        }
    return render(request, "consultations/minutes/review/by_link.html", context)


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """The minutes behind a link and the answers that can be given."""
    return _page(request, token, read_link(token))


def _answered(request: HttpRequest, form: Form, verb: Callable[..., None], link: Link, thanks: str) -> bool:
    """Whether the answer was sound and is now what the minutes say."""
    if not form.is_valid():
        return False
    with reporting(request, success=thanks, form=form) as outcome:
        verb(link.minutes, by=link.person, **form.cleaned_data)
    return not outcome.refused


@require_POST
@never_cache
def agree(request: HttpRequest, token: str) -> HttpResponse:
    """The visitor agrees, with a note or without."""
    link, form = read_link(token), AgreeForm(request.POST, auto_id="agree_%s")
    refuse_others(request, link.person)
    thanks = _("Terima kasih. Persetujuan Anda tercatat dan notula diteruskan kepada pimpinan.")
    if link.is_open and not _answered(request, form, actions.agree, link, thanks):
        return _page(request, token, link, yes=form)
    return redirect("consultations:minutes.review.by_link", token)


@require_POST
@never_cache
def object_to(request: HttpRequest, token: str) -> HttpResponse:
    """The visitor objects with a reason; the writers mend the minutes and ask again."""
    link, form = read_link(token), ObjectForm(request.POST, auto_id="object_%s")
    refuse_others(request, link.person)
    thanks = _("Keberatan Anda tercatat. Anda akan diminta meninjau lagi setelah notula diperbaiki.")
    if link.is_open and not _answered(request, form, actions.object_to, link, thanks):
        return _page(request, token, link, no=form)
    return redirect("consultations:minutes.review.by_link", token)
