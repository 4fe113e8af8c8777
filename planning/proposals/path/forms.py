"""What those who verify a proposal are asked."""

from datetime import datetime

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form, choice_field, row_field
from planning.plans.lines import Line
from planning.proposals.models import Proposal
from planning.proposals.path.actions import Decision
from planning.proposals.path.checklists import items_for
from planning.proposals.path.models import AnswerTemplate, Outcome, Visit
from planning.proposals.path.policies import permission_at
from planning.proposals.path.reasons import ReasonCode
from planning.proposals.path.sources import Stage
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation

LARGEST_BUDGET = 10**13
GIVEN = [(outcome.value, outcome.label) for outcome in Outcome if outcome != Outcome.WITHDRAWN]


class LineForm(Form):
    """Which line of a plan has taken the proposal up: one of its agency's, in a plan of its year."""

    line = forms.ModelChoiceField(Line.objects.none(), label=_("Baris rencana"), required=False)
    reason = forms.CharField(label=_("Catatan"), required=False, max_length=5000)

    def __init__(self, data=None, *, proposal: Proposal, reader):
        super().__init__(data)
        row_field(self, "line").queryset = lines_for(proposal, reader)


def lines_for(proposal: Proposal, reader: Account):
    """The lines that may have taken `proposal` up, of the plans that the reader may see."""
    rows = Line.objects.visible_to(reader).filter(organisation=proposal.agency_id, level="sub_activity")
    year = {"plan__first_year__lte": proposal.plan_year, "plan__last_year__gte": proposal.plan_year}
    return rows.filter(**year).select_related("plan").order_by("plan", "code")


class LeavingOutForm(Form):
    """Why no plan takes it up."""

    reason_code = forms.ChoiceField(label=_("Kode alasan"), choices=ReasonCode, required=False)
    reason = forms.CharField(label=_("Alasan"), required=False, max_length=5000)


class WordsForm(Form):
    """How an answer reads, and when it takes effect."""

    outcome = forms.ChoiceField(label=_("Putusan"), choices=GIVEN, widget=forms.RadioSelect)
    reason_code = forms.ChoiceField(
        label=_("Kode alasan"), choices=[("", _("Tidak ada")), *ReasonCode.choices], required=False,
        help_text=_("Wajib bila ditolak."),
    )  # fmt: skip
    words = forms.CharField(
        label=_("Catatan atau alasan"), required=False, max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Dibaca oleh pengusul. Wajib kecuali bila disetujui tanpa catatan."),
    )  # fmt: skip
    until = forms.DateTimeField(
        label=_("Umumkan pada"), required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M"],
        help_text=_("Kosongkan agar berlaku sekarang. Bila diisi, putusan ditahan sampai saat itu."),
    )  # fmt: skip

    def clean_until(self) -> datetime | None:
        """A moment to come."""
        until = self.cleaned_data["until"]
        if until and until <= timezone.now():
            raise forms.ValidationError(_("Pilih saat yang akan datang, atau kosongkan."))
        return until

    @property
    def decision(self) -> Decision:
        """The answer as it was filled in."""
        told = {name: value for name, value in self.cleaned_data.items() if name != "until"}
        return Decision(**told)


class AnswerForm(WordsForm):
    """The answer about one proposal, with what is recommended beside what was proposed."""

    target = forms.DecimalField(
        label=_("Volume yang disarankan"), required=False, max_digits=16, decimal_places=2, localize=True,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )  # fmt: skip
    budget = RupiahField(label=_("Anggaran yang disarankan"), required=False, max_value=LARGEST_BUDGET)
    redirected_to = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Alihkan ke"), required=False, empty_label=_("Tidak dialihkan")
    )
    line = forms.ModelChoiceField(
        Line.objects.none(), label=_("Baris rencana yang memuatnya"), required=False,
        empty_label=_("Belum dipilih"),
    )  # fmt: skip
    field_order = ["outcome", "reason_code", "words", "target", "budget", "redirected_to", "line", "until"]

    def __init__(self, data=None, *, visit: Visit, reader: Account, template: AnswerTemplate | None = None):
        proposal = visit.proposal
        super().__init__(data, initial=template.answer_about(proposal) if template else None)
        if visit.stage in (Stage.PARTNER, Stage.AGENCY, Stage.FORUM):
            agencies = Organisation.objects.agencies().listed().exclude(pk=proposal.agency_id)
            row_field(self, "redirected_to").queryset = agencies.order_by("name")
        else:
            del self.fields["redirected_to"]
            choices = [choice for choice in GIVEN if choice[0] != Outcome.REDIRECT]
            choice_field(self, "outcome").choices = choices
        if visit.stage == Stage.BUDGET_TEAM:
            row_field(self, "line").queryset = lines_for(proposal, reader)
        else:
            del self.fields["line"]


class ChecklistForm(Form):
    """What the screening looks at; a tick says that it is in order."""

    def __init__(self, data=None, *, visit: Visit):
        super().__init__(data)
        for item in items_for(visit.proposal, visit.stage):
            self.fields[item.name] = forms.BooleanField(
                label=item.label, required=False, initial=visit.checklist.get(item.name, False)
            )


class NoteForm(Form):
    """A private note; `@nama` or an e-mail address names who is to read it."""

    text = forms.CharField(
        label=_("Catatan untuk verifikator lain"), max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Sebut orang dengan @ dan alamat e-mailnya. Pengusul tidak membaca catatan ini."),
    )  # fmt: skip


class ConflictForm(Form):
    """Why somebody is too close to decide."""

    reason = forms.CharField(label=_("Benturan kepentingan saya"), max_length=1000)


class AskForm(Form):
    """Who is asked to score, among those who verify at the body that has it and were not asked yet."""

    people = forms.ModelMultipleChoiceField(
        Account.objects.none(), label=_("Minta nilai dari"), widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Pilih sedikitnya satu orang.")},
    )  # fmt: skip

    def __init__(self, data=None, *, visit: Visit):
        super().__init__(data)
        verifiers = Account.objects.who_may(permission_at(visit.stage), organisation=visit.responsible)
        asked = visit.ratings.values("verifier")
        row_field(self, "people").queryset = verifiers.exclude(pk__in=asked).order_by("full_name")

    @property
    def chosen(self) -> list[Account]:
        """The people who were ticked."""
        return list(self.cleaned_data["people"])


class ScoreForm(Form):
    """A mark from 0 to 100 for each criterion in use."""

    comment = forms.CharField(label=_("Catatan penilaian"), required=False, max_length=2000)

    def __init__(self, data=None, *, criteria):
        super().__init__(data)
        for criterion in criteria:
            self.fields[f"k{criterion.pk}"] = forms.IntegerField(
                label=f"{criterion.name} ({criterion.weight})", min_value=0, max_value=100,
                help_text=criterion.help,
            )  # fmt: skip

    @property
    def marks(self) -> dict[int, int]:
        """The marks by the keys of their criteria."""
        return {int(name[1:]): value for name, value in self.cleaned_data.items() if name != "comment"}
