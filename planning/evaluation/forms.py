"""The questions about a report: which quarter, what each row reports, and what stands behind it."""

from collections.abc import Sequence

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form, ModelForm, row_field
from planning.evaluation.actions import Filled
from planning.evaluation.fields import AmountField, result_field
from planning.evaluation.models import QuarterReport
from planning.evaluation.policies import reporting_organisations
from planning.evaluation.quarters import Quarter
from planning.evaluation.rows import Realisation
from planning.plans.forms import AttachForm
from stakeholders.accounts.models import Account
from stakeholders.organisations.models import Organisation


class LayOutForm(Form):
    """For which year agencies report."""

    year = forms.IntegerField(label=_("Tahun"), min_value=2000, max_value=2100)

    def __init__(self, data=None):
        super().__init__(data, initial={"year": timezone.localdate().year})


class BeginForm(Form):
    """Which quarter is reported, and for which agency."""

    quarter = forms.ModelChoiceField(Quarter.objects.none(), label=_("Triwulan"), empty_label=None)
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Perangkat daerah"), empty_label=None
    )

    def __init__(self, data=None, *, by: Account, quarters):
        super().__init__(data)
        row_field(self, "quarter").queryset = quarters
        mine = [organisation.pk for organisation in reporting_organisations(by)]
        row_field(self, "organisation").queryset = Organisation.objects.filter(pk__in=mine).order_by("name")


class FillForm(Form):
    """The result and the money of each row of a page of the report; `version` is the one that was read."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(
        self, data=None, *, report: QuarterReport, rows: Sequence[Realisation], typed: QueryDict | None = None
    ):
        super().__init__(data, initial=(typed.dict() if typed else {}) | {"version": report.version})
        self.rows, place = rows, report.quarter.number - 1
        for row in rows:
            options = {"label": f"{row.code} {row.indicator or row.name}", "required": False}
            if row.indicator:
                self.fields[f"k-{row.position}"] = result_field(
                    row.scale, initial=row.results[place], **options
                )
            if row.has_money:
                money = {"label": _("Belanja %s") % row.code, "initial": row.spending[place]}
                self.fields[f"rp-{row.position}"] = RupiahField(required=False, **money)

    @property
    def figures(self) -> dict[int, Filled]:
        """What each row says, by position; only when the form is valid."""
        said = self.cleaned_data
        return {
            row.position: Filled(said.get(f"k-{row.position}"), said.get(f"rp-{row.position}"))
            for row in self.rows
        }

    def lines(self) -> list[dict]:
        """Each row with its bound fields, as the table shows them."""
        return [
            {
                "row": row,
                "result": self[f"k-{row.position}"] if row.indicator else None,
                "spent": self[f"rp-{row.position}"] if row.has_money else None,
            }
            for row in self.rows
        ]


class RowForm(ModelForm):
    """Why a row stands where it does, what was reached before the portal knew it, and how low is counted."""

    before = AmountField(
        label=_("Realisasi sampai tahun lalu (kinerja)"), required=False,
        help_text=_("Kolom 6 formulir E.81. Isi sekali; tahun berikutnya diambil dari laporan ini."),
    )  # fmt: skip
    money_before = RupiahField(label=_("Realisasi sampai tahun lalu (rupiah)"), required=False)

    class Meta:
        model = Realisation
        fields = [
            "obstacles",
            "follow_up",
            "drivers",
            "note",
            "before",
            "money_before",
            "when_low",
            "adds_up",
        ]
        widgets = {name: forms.Textarea(attrs={"rows": 3}) for name in fields[:4]}
        labels = {"adds_up": _("Dihitung per triwulan, lalu dijumlahkan")}
        help_texts = {
            "adds_up": _(
                "Misalnya jumlah kecelakaan tiap triwulan. Tanpa tanda, nilai triwulan terakhir berlaku."
            )
        }

    def __init__(self, data=None, *, row: Realisation):
        super().__init__(data, instance=row)
        if row.direction == "up" or not row.indicator:
            del self.fields["when_low"]
        if row.direction == "up" or row.formula != "sum":
            del self.fields["adds_up"]
        if not row.indicator:
            del self.fields["before"]
        if not row.has_money:
            del self.fields["money_before"]


class NarrativeForm(ModelForm):
    """What the report says as a whole (the foot of form E.81)."""

    class Meta:
        model = QuarterReport
        fields = ["drivers", "obstacles", "next_quarter", "next_plan"]
        widgets = {name: forms.Textarea(attrs={"rows": 4}) for name in fields}


class EvidenceForm(AttachForm):
    """One file that proves what the report says, with its title."""

    title = forms.CharField(
        label=_("Judul berkas"), max_length=200, help_text=_("Misalnya: Laporan kemajuan fisik Juni.")
    )
    row = forms.ModelChoiceField(
        Realisation.objects.none(), label=_("Membuktikan"), required=False, to_field_name="position",
        empty_label=_("Seluruh laporan"),
    )  # fmt: skip

    def __init__(self, data=None, files=None, *, report: QuarterReport, asked: QueryDict):
        super().__init__(data, files)
        self.fields["row"].initial = asked.get("baris")
        row_field(self, "row").queryset = report.rows.all()
