"""The page of one point of an agenda: what it is about, and what to read before."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from perkasa.core.doors import deed
from perkasa.core.refusals import reporting
from planning.forums.agenda import actions
from planning.forums.agenda.forms import SubjectForm
from planning.forums.agenda.models import Subject
from planning.forums.agenda.subjects import row_of, seen
from planning.forums.doors import led_forum
from planning.forums.models import AgendaItem, Forum
from planning.forums.papers.actions import hand_in_reading
from planning.forums.papers.forms import ReadingForm
from planning.forums.policies import may_lead
from planning.forums.reading import forum_for

PAGE = "planning:forums.agenda.item"


@require_safe
def item(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """One point for those who may read it."""
    return _page(request, forum_for(request.user, code), pk)


def _page(request: HttpRequest, forum: Forum, pk: int, **forms) -> HttpResponse:
    found = get_object_or_404(forum.agenda.visible_to(request.user), pk=pk)
    subjects = list(found.subjects.all())
    words = seen(subjects, request.user)
    leads = may_lead.test(request.user, forum) and forum.is_open
    context = {
        "forum": forum, "item": found, "leads": leads,
        "subjects": [words[one.pk] | {"pk": one.pk} for one in subjects if one.pk in words],
        "files": found.files.select_related("forum"),
        "about": forms.get("about") or (SubjectForm(forum=forum, reader=request.user) if leads else None),
        "reading": forms.get("reading") or (ReadingForm(auto_id="bahan_%s") if leads else None),
    }  # fmt: skip
    return render(request, "planning/forums/agenda/item.html", context)


@deed
def link(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """The point is about this, too."""
    forum = led_forum(request, code)
    form = SubjectForm(request.POST, forum=forum, reader=request.user)
    match = form.cleaned_data["about"] if form.is_valid() else None
    about = row_of(match.code, request.user) if match else None
    if about is None:
        return _page(request, forum, pk, about=form)
    with reporting(request, success=_("Pokok acara dicatat.")):
        actions.link(_item(forum, pk), about, by=request.user)
    return redirect(PAGE, code, pk)


@deed
def unlink(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """The point is not about that any more."""
    forum = led_forum(request, code)
    rows = Subject.objects.filter(item__forum=forum).select_related("item__forum")
    subject = get_object_or_404(rows, pk=pk)
    with reporting(request, success=_("Pokok acara dilepas.")):
        actions.unlink(subject, by=request.user)
    return redirect(PAGE, code, subject.item_id)


@deed
def hand_in(request: HttpRequest, code: str, pk: int) -> HttpResponse:
    """A paper to read before it."""
    forum = led_forum(request, code)
    form = ReadingForm(request.POST, request.FILES, auto_id="bahan_%s")
    if not form.is_valid():
        return _page(request, forum, pk, reading=form)
    with reporting(request, success=_("Bahan tersimpan."), form=form) as outcome:
        hand_in_reading(_item(forum, pk), by=request.user, **form.cleaned_data)
    return _page(request, forum, pk, reading=form) if outcome.refused else redirect(PAGE, code, pk)


def _item(forum: Forum, pk: int) -> AgendaItem:
    return get_object_or_404(forum.agenda.select_related("forum"), pk=pk)
