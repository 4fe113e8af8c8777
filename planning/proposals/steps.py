"""The guided filing: its questions in order, each with its address and form."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from planning.proposals import forms
from planning.proposals.models import Proposal
from planning.proposals.policies import may_edit


@dataclass(frozen=True)
class Step:
    """A question: last part of its address, word in the progress, heading, form, URL name."""

    name: str
    label: Any
    question: Any
    form: type[forms.DraftForm]
    view: str = "planning:proposals.fill"

    def url(self, proposal: Proposal) -> str:
        """Where `proposal` is asked this."""
        return reverse(
            self.view, args=[proposal.code, *([self.name] if self.view == "planning:proposals.fill" else [])]
        )


STEPS = {
    step.name: step
    for step in (
        Step("judul", _("Judul"), _("Apa yang diusulkan?"), forms.TitleForm),
        Step(
            "kegiatan",
            _("Sub kegiatan"),
            _("Termasuk sub kegiatan apa?"),
            forms.ActivityForm,
            "planning:proposals.activity",
        ),
        Step(
            "lokasi",
            _("Lokasi"),
            _("Di desa atau kelurahan mana?"),
            forms.PlaceForm,
            "planning:proposals.place",
        ),
        Step("ukuran", _("Target"), _("Berapa targetnya?"), forms.MeasureForm),
        Step("anggaran", _("Anggaran"), _("Berapa anggarannya?"), forms.MoneyForm),
        Step("alasan", _("Alasan"), _("Mengapa perlu?"), forms.ReasonForm),
    )
}
TYPED = {name: step for name, step in STEPS.items() if step.view == "planning:proposals.fill"}
REVIEW = "planning:alignment.review"
LABELS = [*(step.label for step in STEPS.values()), _("Periksa")]


def number_of(name: str) -> int:
    """Which place the step has, counted from 1."""
    return [*STEPS].index(name) + 1


def after(name: str, proposal: Proposal, *, is_correction: bool = False) -> str:
    """Where the filing goes on after this step: the next question, or back to the page before sending."""
    following = [*STEPS][number_of(name) :]
    if is_correction or not following:
        return reverse(REVIEW, args=[proposal.code])
    return STEPS[following[0]].url(proposal)


View = Callable[..., HttpResponse]


def of_own_draft(view: View) -> View:
    """The view is given the proposal named by the address, for those who may change what it says.

    Another agency's draft is not found, another agency's filed proposal is forbidden. A proposal that is no
    longer open is shown instead of asked about; a form that is sent is still heard, so that what was typed
    comes back with the refusal.
    """

    @wraps(view)
    @login_required
    def opened(request: HttpRequest, code: str, **rest) -> HttpResponse:
        proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
        if not may_edit.test(request.user, proposal):
            raise PermissionDenied
        if request.method == "GET" and not proposal.is_open:
            return redirect(proposal)
        return view(request, proposal, **rest)

    return opened
