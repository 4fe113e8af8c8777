"""The pages behind a partner's link: the offer and the stage, the deeds, their chapters."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from perkasa.core.models import StatusChange
from perkasa.core.refusals import reporting
from planning.cooperation import reading
from planning.cooperation.deeds import actions as deeds
from planning.cooperation.deeds.actions import Writer
from planning.cooperation.deeds.forms import ChapterForm, RemarkForm
from planning.cooperation.deeds.models import Chapter
from planning.cooperation.deeds.printing import pdf_of
from planning.cooperation.deeds.reading import chapters_of
from planning.cooperation.doors import download
from planning.cooperation.partners import actions
from planning.cooperation.partners.forms import AnswerForm
from planning.cooperation.partners.links import Link, read_link
from planning.cooperation.policies import may_use_a_link
from planning.cooperation.schedule.reading import planned_days
from planning.cooperation.statuses import Status

GONE = 410


@require_safe
@never_cache
def by_link(request: HttpRequest, token: str) -> HttpResponse:
    """What the partner is asked, at which stage it is, and the deeds it may work on."""
    link = read_link(token)
    if not link.is_open:
        return _expired(request, link)
    cooperation = link.cooperation
    context = {
        "token": token, "party": link.party, "cooperation": cooperation, "form": AnswerForm(),
        "items": reading.items_of(cooperation), "is_offered": cooperation.status == Status.OFFERED,
        "stages": reading.stages_of(
            cooperation, StatusChange.objects.about(cooperation), planned_days(cooperation)
        ),
        "parties": reading.parties_of(cooperation, in_full=False), "deeds": cooperation.deeds.all(),
        "may_answer": may_use_a_link.test(request.user, cooperation),
    }  # fmt: skip
    return render(request, "planning/cooperation/partners/by_link.html", context)


def _expired(request: HttpRequest, link: Link) -> HttpResponse:
    """Why nothing is shown: the time is over, or the cooperation is."""
    context = {"is_gone": True, "is_late": link.party is None}
    return render(request, "planning/cooperation/partners/by_link.html", context, status=GONE)


@require_POST
@never_cache
def accept(request: HttpRequest, token: str) -> HttpResponse:
    """Take the offer."""
    return _answer(request, token, actions.accept)


@require_POST
@never_cache
def decline(request: HttpRequest, token: str) -> HttpResponse:
    """Refuse it."""
    return _answer(request, token, actions.decline)


def _answer(request: HttpRequest, token: str, verb) -> HttpResponse:
    link = read_link(token)
    if link.party is None or not link.is_open:
        return _expired(request, link)
    _must_speak(request, link)
    with reporting(request, success=_("Terima kasih. Jawaban Anda tercatat.")):
        verb(link.party, reason=request.POST.get("reason", ""))
    return redirect("planning:cooperation.partners.by_link", token)


def _must_speak(request: HttpRequest, link: Link) -> None:
    """Who only looks on for the regency does nothing in the name of a partner."""
    if not may_use_a_link.test(request.user, link.cooperation):
        raise PermissionDenied


@require_safe
@never_cache
def deed(request: HttpRequest, token: str, code: str) -> HttpResponse:
    """A deed with its chapters and what was remarked."""
    link = read_link(token)
    if not link.is_open:
        return _expired(request, link)
    found = link.deed(code)
    context = {
        "token": token, "party": link.party, "deed": found, "chapters": chapters_of(found),
        "may_write": may_use_a_link.test(request.user, link.cooperation),
    }  # fmt: skip
    return render(request, "planning/cooperation/partners/deed.html", context)


@require_safe
@never_cache
def pdf(request: HttpRequest, token: str, code: str) -> HttpResponse:
    """The deed as PDF."""
    return download(pdf_of(read_link(token).deed(code)), code, "pdf")


@never_cache
def chapter(request: HttpRequest, token: str, code: str, number: int) -> HttpResponse:
    """Write a chapter in the name of the partner."""
    link = read_link(token)
    if not link.is_open:
        return _expired(request, link)
    found = _chapter(link, code, number)
    _must_speak(request, link)
    form = ChapterForm(request.POST or None, chapter=found)
    if request.method == "POST" and form.is_valid():
        with reporting(request, success=_("Bab disimpan."), form=form) as outcome:
            deeds.write_chapter(found, **form.cleaned_data, writer=Writer(party=link.party))
        if not outcome.refused:
            return redirect("planning:cooperation.partners.deed", token, code)
    context = {"token": token, "party": link.party, "deed": found.deed, "chapter": found, "form": form}
    return render(request, "planning/cooperation/partners/chapter.html", context | {"remark": RemarkForm()})


@require_POST
@never_cache
def remark(request: HttpRequest, token: str, code: str, number: int) -> HttpResponse:
    """Remark on a chapter in the name of the partner."""
    link = read_link(token)
    found, form = _chapter(link, code, number), RemarkForm(request.POST)
    _must_speak(request, link)
    if form.is_valid():
        with reporting(request, success=_("Komentar tersimpan.")):
            deeds.remark(found, form.cleaned_data["text"], writer=Writer(party=link.party))
    return redirect("planning:cooperation.partners.deed", token, code)


def _chapter(link: Link, code: str, number: int) -> Chapter:
    deed = link.deed(code)
    found = get_object_or_404(deed.chapters, number=number)
    found.deed = deed
    return found
