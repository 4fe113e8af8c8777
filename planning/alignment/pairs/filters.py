"""The questions that narrow the matrix and the lines of a pair."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form, choice_field
from planning.alignment.decisions import Verdict
from planning.alignment.pairs.matrix import years_with_plans
from planning.alignment.pairs.pairing import OF_AGENCIES
from planning.nomenclature import codes
from stakeholders.organisations.models import Organisation

ANY = [("", _("Semua"))]


class MatrixFilter(Form):
    """Which year, whose lines, which pair and which status."""

    tahun = forms.TypedChoiceField(label=_("Tahun"), required=False, coerce=int, empty_value="")
    instansi = forms.ChoiceField(label=_("Instansi"), required=False)
    pasangan = forms.ChoiceField(
        label=_("Pasangan"),
        required=False,
        choices=[*ANY, *((pair.value, pair.label) for pair in OF_AGENCIES)],
    )
    status = forms.ChoiceField(label=_("Status"), required=False, choices=[*ANY, *Verdict.choices])

    def __init__(self, data, *, reader):
        super().__init__(data or None)
        self.reader = reader
        self.years = years_with_plans(reader) or [timezone.localdate().year + 1]
        agencies = Organisation.objects.agencies().order_by("short_name").values_list("slug", "short_name")
        choice_field(self, "tahun").choices = [(year, str(year)) for year in self.years]
        choice_field(self, "instansi").choices = [*ANY, *agencies]

    def asked(self, name: str) -> str:
        """The answer to a question, "" when none or a wrong one was given."""
        if not self.is_bound:
            return ""
        self.full_clean()
        return self.cleaned_data.get(name, "")

    @property
    def year(self) -> int:
        """The year asked for, else the latest with plans."""
        return int(self.asked("tahun") or self.years[0])

    def narrow(self, comparisons):
        """Those of the agency, the pair and the status asked for."""
        wanted = {
            "organisation__slug": self.asked("instansi"),
            "pair": self.asked("pasangan"),
            "verdict": self.asked("status"),
        }
        return comparisons.filter(**{name: value for name, value in wanted.items() if value})


class LineFilter(Form):
    """Which of the lines of a pair."""

    status = forms.ChoiceField(label=_("Status"), required=False, choices=[*ANY, *Verdict.choices[1:]])
    kata = forms.CharField(label=_("Kata atau kode"), required=False, max_length=80)

    def __init__(self, data):
        super().__init__(data or None)

    def narrow(self, lines):
        """Those with the verdict and the words asked for."""
        if not self.is_bound or not self.is_valid():
            return lines
        if verdict := self.cleaned_data["status"]:
            lines = lines.filter(verdict=verdict)
        text = self.cleaned_data["kata"].strip()
        if codes.LOOKS_LIKE_CODE.fullmatch(text):
            return lines.filter(code__startswith=text.upper())
        return lines.filter(name__icontains=text) if text else lines
