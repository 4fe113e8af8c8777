"""The guided filing: its questions in order, each with its address and form."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from perkasa.core import kept
from planning.proposals import forms
from planning.proposals.filing import forms as asked
from planning.proposals.models import Proposal
from planning.proposals.path.sources import RULES
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


def _by_name(*steps: Step) -> dict[str, Step]:
    return {step.name: step for step in steps}


STEPS = _by_name(
    Step("judul", _("Judul"), _("Apa yang diusulkan?"), forms.TitleForm),
    Step("asal", _("Asal"), _("Dari reses siapa?"), asked.RecessForm),
    Step(
        "kegiatan", _("Sub kegiatan"), _("Termasuk sub kegiatan apa?"), forms.ActivityForm,
        "planning:proposals.activity",
    ),
    Step(
        "pekerjaan", _("Pekerjaan"), _("Apakah termasuk pekerjaan yang lazim?"), asked.WorkForm,
        "planning:proposals.filing.work",
    ),
    Step(
        "lokasi", _("Lokasi"), _("Di desa atau kelurahan mana?"), forms.PlaceForm,
        "planning:proposals.place",
    ),
    Step("ukuran", _("Target"), _("Berapa targetnya?"), forms.MeasureForm),
    Step("anggaran", _("Anggaran"), _("Berapa anggarannya?"), forms.MoneyForm),
    Step("alasan", _("Alasan"), _("Mengapa perlu?"), forms.ReasonForm),
    Step("volume", _("Volume"), _("Seberapa banyak, dan untuk siapa?"), asked.VolumeForm),
    Step("biaya", _("Biaya"), _("Berapa biayanya?"), asked.CostForm),
    Step("tujuan", _("Tujuan"), _("Ditujukan kepada perangkat daerah mana?"), asked.AddressedForm),
    Step(
        "berkas", _("Berkas"), _("Foto dan berkas apa yang disertakan?"), forms.DraftForm,
        "planning:proposals.files.index",
    ),
)  # fmt: skip
TYPED = {name: step for name, step in STEPS.items() if step.view == "planning:proposals.fill"}
REVIEW = "planning:alignment.review"
OF_A_PROGRAMME = ("judul", "kegiatan", "lokasi", "ukuran", "anggaran", "alasan")
OF_AN_IDEA = ("judul", "pekerjaan", "lokasi", "alasan", "volume", "biaya", "tujuan", "berkas")
OF_THE_COUNCIL = ("judul", "asal", *OF_AN_IDEA[1:])


def steps_of(proposal: Proposal) -> list[Step]:
    """The questions that a proposal of its source is asked, in order."""
    return [STEPS[name] for name in names_for(proposal.source)]


def names_for(source: str) -> tuple[str, ...]:
    """The names of the questions for this source: what it must say decides."""
    fields = RULES[source].fields
    if "sub_activity" in fields:
        return OF_A_PROGRAMME
    return OF_THE_COUNCIL if "fraction" in fields else OF_AN_IDEA


def labels_of(proposal: Proposal) -> list[Any]:
    """The words of the progress, the page before sending included."""
    return [*(step.label for step in steps_of(proposal)), _("Periksa")]


def number_of(name: str, proposal: Proposal) -> int:
    """Which place the step has, counted from 1; a question asked beside the order stands at the end."""
    names = names_for(proposal.source)
    return names.index(name) + 1 if name in names else len(names)


def after(name: str, proposal: Proposal, *, is_correction: bool = False) -> str:
    """Where the filing goes on after this step: the next question, or back to the page before sending."""
    following = steps_of(proposal)[number_of(name, proposal) :]
    if is_correction or not following:
        return reverse(REVIEW, args=[proposal.code])
    return following[0].url(proposal)


View = Callable[..., HttpResponse]


def of_own_draft(view: View) -> View:
    """The view is given the proposal named by the address, for those who may change what it says.

    Another agency's draft is not found, another agency's filed proposal is forbidden. A proposal that is no
    longer open is shown instead of asked about; a form that is sent is still heard, so that what was typed
    comes back with the refusal. A form sent after the session has ended comes back after signing in.
    """

    @wraps(view)
    def opened(request: HttpRequest, code: str, **rest) -> HttpResponse:
        if not request.user.is_authenticated:
            if request.method == "POST":
                kept.keep(request, request.path)
            return redirect_to_login(request.get_full_path())
        proposal = get_object_or_404(Proposal.objects.visible_to(request.user).for_reading(), code=code)
        if not may_edit.test(request.user, proposal):
            raise PermissionDenied
        if request.method == "GET" and not proposal.is_open:
            return redirect(proposal)
        return view(request, proposal, **rest)

    return opened
