"""Yes or no to what a forum wrote, by the link of a letter: one page and two answers for all its papers."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from consultations.minutes.review.forms import AgreeForm, ObjectForm
from perkasa.core.doors import may_answer_for, refuse_others
from perkasa.core.links import numbers_in
from perkasa.core.refusals import reporting
from stakeholders.accounts.models import Account

About = TypeVar("About", bound=Model)


@dataclass(frozen=True)
class TextLink(ABC, Generic[About]):
    """A link that was really given out: about what, to whom, and for which of its texts."""

    about: About
    person: Account
    version: int

    @property
    @abstractmethod
    def is_open(self) -> bool:
        """Whether the person can still answer by it; only then it shows what was written."""


L = TypeVar("L", bound=TextLink)


def link_behind(kind: type[L], salt: str, token: str, rows: QuerySet) -> L:
    """The link behind `token`; a forged one, and one about what is gone, is not found."""
    about, person, version = numbers_in(salt, token)
    return kind(get_object_or_404(rows, pk=about), get_object_or_404(Account, pk=person), version)


@dataclass(frozen=True)
class Answering(Generic[L]):
    """How links of one kind are read, what their page shows, and at which addresses (URL names) they work."""

    read: Callable[[str], L]
    shown: Callable[[L], dict[str, Any]]
    template: str
    page: str
    agree_page: str
    object_page: str

    def show(self, request: HttpRequest, token: str) -> HttpResponse:
        """What was written, and both answers."""
        return self._page(request, token, self.read(token))

    def agree(self, request: HttpRequest, token: str, verb: Callable[..., None]) -> HttpResponse:
        """The person of the link agrees, with a note or without."""
        form = AgreeForm(request.POST, auto_id="agree_%s")
        return self._answered(request, token, verb, _("Terima kasih. Persetujuan Anda tercatat."), yes=form)

    def object_to(self, request: HttpRequest, token: str, verb: Callable[..., None]) -> HttpResponse:
        """The person of the link objects."""
        form = ObjectForm(request.POST, auto_id="object_%s")
        return self._answered(request, token, verb, _("Terima kasih. Keberatan Anda tercatat."), no=form)

    def _answered(self, request: HttpRequest, token: str, verb, thanks, **forms) -> HttpResponse:
        """Give the answer to the text it stands for; the page again when something is missing."""
        link, [form] = self.read(token), forms.values()
        refuse_others(request, link.person)
        if not link.is_open or not form.is_valid():
            return self._page(request, token, link, **forms)
        with reporting(request, success=thanks, form=form) as outcome:
            verb(link.about, version=link.version, by=link.person, **form.cleaned_data)
        if outcome.refused:
            return self._page(request, token, link, **forms)
        return redirect(self.page, token)

    def _page(self, request: HttpRequest, token: str, link: L, **forms) -> HttpResponse:
        context = {
            "link": link, "may_answer": may_answer_for(request, link.person),
            "agree_url": reverse(self.agree_page, args=[token]),
            "object_url": reverse(self.object_page, args=[token]),
            "yes": forms.get("yes") or AgreeForm(auto_id="agree_%s"),
            "no": forms.get("no") or ObjectForm(auto_id="object_%s"),
        }  # fmt: skip
        return render(request, self.template, context | self.shown(link))
