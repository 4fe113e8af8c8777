"""The sheet of the plan: one row for each of the nine elements."""

from django import forms
from django.forms import formset_factory
from django.utils.translation import gettext_lazy as _

from consultations.surveys.elements import BY_CODE, ELEMENTS
from consultations.surveys.reports.actions import Plan
from consultations.surveys.reports.models import Report
from perkasa.core.forms import Form


class PlanForm(Form):
    """What is done about one element; an empty row counts for nothing."""

    element = forms.ChoiceField(
        choices=[(element.code, element.name) for element in ELEMENTS], widget=forms.HiddenInput
    )
    action = forms.CharField(
        label=_("Apa yang akan dilakukan?"),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    responsible = forms.CharField(
        label=_("Penanggung jawab"),
        max_length=150,
        required=False,
        help_text=_("Nama jabatan atau bidang, bukan nama orang."),
    )
    due_date = forms.DateField(
        label=_("Paling lambat"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": _("Isi tanggal dengan benar, misalnya 31/12/2026.")},
    )

    def clean(self):
        words = self.cleaned_data
        if self.errors or not any(words.get(name) for name in ("action", "responsible", "due_date")):
            return
        for name, ask in (
            ("action", _("Tuliskan apa yang akan dilakukan.")),
            ("responsible", _("Tuliskan siapa penanggung jawabnya.")),
            ("due_date", _("Isi tanggal paling lambat.")),
        ):
            if not words.get(name):
                self.add_error(name, ask)

    @property
    def name(self) -> str:
        """The element it is about: U3 Waktu penyelesaian."""
        code = self["element"].value()
        return f"{code} {BY_CODE[code].name}" if code in BY_CODE else ""

    @property
    def plan(self) -> Plan:
        """What the row says; only when it is valid and not empty."""
        words = self.cleaned_data
        return Plan(words["element"], words["action"], words["responsible"], words["due_date"])


PlanRows = formset_factory(PlanForm, extra=0, max_num=len(ELEMENTS), absolute_max=len(ELEMENTS))


def plan_rows(report: Report, data=None):
    """Nine rows, filled with what the report says so far."""
    lines = {line.element: line for line in report.plan.all()}
    initial = [
        {
            "element": element.code,
            "action": lines[element.code].action,
            "responsible": lines[element.code].responsible,
            "due_date": lines[element.code].due_date,
        }
        if element.code in lines
        else {"element": element.code}
        for element in ELEMENTS
    ]
    return PlanRows(data, initial=initial, prefix="rencana")
