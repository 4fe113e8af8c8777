"""The questions about one line and one indicator of a draft."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form
from perkasa.core.picking import Suggested
from perkasa.core.words import plain_number
from planning.plans.by_hand.actions import mark_of
from planning.plans.content import Entry, Measure
from planning.plans.differences import changes_between
from planning.plans.levels import RESULT_WORDS, Level
from planning.plans.lines import Indicator
from planning.plans.models import Plan
from planning.plans.sheets.reference import place_codes_in, places

WORDS = (
    "name", "result", "location", "source_of_funds", "national_priority", "regional_priority", "target_group",
    "note",
)  # fmt: skip
FIGURES = ("achieved", "expected", "end_target")
LARGEST = 10**15


class EntryForm(Form):
    """A change of one line; `mark` says which state of it the person has read."""

    mark = forms.CharField(widget=forms.HiddenInput, required=False)
    entry: Entry

    def changed_entry(self) -> Entry:
        """The line as it would be."""
        raise NotImplementedError

    def show_what_is_stored(self, now: Entry) -> None:
        """Sent once more, the form knows the line of now; `stored` lists what stands there otherwise."""
        sent = cast(QueryDict, self.data).copy()
        sent["mark"] = mark_of(now)
        self.data = sent
        wanted = self.changed_entry()
        self.stored = [
            {"label": change.label, "value": change.before} for change in changes_between(now, wanted)
        ]


class LineForm(EntryForm):
    """What a line says beside its indicators; money only where nothing hangs on it."""

    name = forms.CharField(label=_("Uraian"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    result = forms.CharField(
        label=_("Hasil"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    location = forms.CharField(
        label=_("Lokasi"), required=False, max_length=2000,
        help_text=_("Pisahkan dengan koma, misalnya: Kec. Plantungan, Desa Blumah."),
    )  # fmt: skip
    source_of_funds = forms.CharField(
        label=_("Sumber dana"), required=False, max_length=300, widget=Suggested()
    )
    national_priority = forms.CharField(
        label=_("Prioritas nasional"), required=False, max_length=500, widget=Suggested()
    )
    regional_priority = forms.CharField(
        label=_("Prioritas daerah"), required=False, max_length=500, widget=Suggested()
    )
    target_group = forms.CharField(label=_("Kelompok sasaran"), required=False, max_length=500)
    note = forms.CharField(
        label=_("Catatan"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(
        self, data=None, *, plan: Plan, entry: Entry, has_money: bool, suggested: dict[str, list[str]]
    ):
        super().__init__(
            data, initial={name: getattr(entry, name) for name in WORDS} | {"mark": mark_of(entry)}
        )
        self.plan, self.entry, self.has_money = plan, entry, has_money
        if words := RESULT_WORDS.get(Level(entry.level)):
            self.fields["result"].label = words
        else:
            del self.fields["result"]
        for name, known in suggested.items():
            self.fields[name].widget.suggested = known
        for year in plan.years if has_money else []:
            self.fields[f"ceiling_{year}"] = RupiahField(
                label=year_words(plan, year, _("Pagu %s")), required=False, max_value=LARGEST,
                initial=entry.ceilings.get(year),
            )  # fmt: skip

    def changed_entry(self) -> Entry:
        said = {name: self.cleaned_data[name] for name in WORDS if name in self.fields}
        if said["location"] != self.entry.location:
            said["place_codes"] = place_codes_in(said["location"], places())
        return replace(
            self.entry, **said, ceilings=self._ceilings() if self.has_money else self.entry.ceilings
        )

    def _ceilings(self) -> dict[int, int]:
        amounts = {year: self.cleaned_data.get(f"ceiling_{year}") for year in self.plan.years}
        return {year: amount for year, amount in amounts.items() if amount is not None}


class IndicatorForm(EntryForm):
    """One indicator of a line with its targets; `number` is its place, None for a new one."""

    name = forms.CharField(label=_("Indikator"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))
    unit = forms.CharField(label=_("Satuan"), max_length=120, help_text=_("Misalnya: unit, km, orang, %."))
    direction = forms.ChoiceField(
        label=_("Arah"), choices=Indicator.Direction, widget=forms.RadioSelect, initial=Indicator.Direction.UP
    )
    formula = forms.ChoiceField(
        label=_("Cara menghitung satu tahun dari triwulannya"), choices=Indicator.Formula,
        widget=forms.RadioSelect, initial=Indicator.Formula.SUM,
    )  # fmt: skip
    reference = forms.CharField(
        label=_("Kode acuan"), required=False, max_length=40, widget=Suggested(),
        help_text=_("Kode IKU, IKD, atau IKK yang diwakilinya, bila ada."),
    )  # fmt: skip

    def __init__(
        self,
        data=None,
        *,
        plan: Plan,
        entry: Entry,
        number: int | None = None,
        references: Sequence[str] = (),
    ):
        before = entry.measures[number] if number is not None else Measure("")
        said = {name: getattr(before, name) for name in ("name", "unit", "direction", "formula", "reference")}
        super().__init__(data, initial=said | {"mark": mark_of(entry)})
        self.plan, self.entry, self.number, self.before = plan, entry, number, before
        self.fields["reference"].widget.suggested = references
        labels = {
            "achieved": _("Capaian awal"),
            "expected": _("Prakiraan capaian"),
            "end_target": _("Target akhir periode"),
        }
        for name in FIGURES:
            self.fields[name] = figure_field(labels[name], getattr(before, name))
        for year in plan.years:
            self.fields[f"target_{year}"] = figure_field(
                year_words(plan, year, _("Target %s")), before.targets.get(year)
            )

    def clean_name(self) -> str:
        name = self.cleaned_data["name"]
        others = [each.name for place, each in enumerate(self.entry.measures) if place != self.number]
        if name in others:
            raise forms.ValidationError(_("Indikator dengan nama ini sudah ada pada baris ini."))
        return name

    def changed_entry(self) -> Entry:
        said = {
            name: self.cleaned_data[name]
            for name in (*FIGURES, "name", "unit", "direction", "formula", "reference")
        }
        targets = {year: self.cleaned_data.get(f"target_{year}") for year in self.plan.years}
        measure = replace(
            self.before, **said, targets={year: value for year, value in targets.items() if value is not None}
        )
        measures = list(self.entry.measures)
        if self.number is None:
            return replace(self.entry, measures=(*measures, measure))
        measures[self.number] = measure
        return replace(self.entry, measures=tuple(measures))


class RemovalForm(Form):
    """The mark of what was read before it is removed."""

    mark = forms.CharField(widget=forms.HiddenInput)


def figure_field(label: Any, value: Decimal | None) -> forms.DecimalField:
    """How much of something, with a comma before decimals; it may be left out."""
    return forms.DecimalField(
        label=label, required=False, max_digits=20, decimal_places=4, localize=True,
        initial=plain_number(value) if value is not None else None,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )  # fmt: skip


def year_words(plan: Plan, year: int, words: Any) -> str:
    """Pagu 2027, or Pagu 2028 (prakiraan maju) for the year after the plan's last."""
    said = words % year
    return str(said) if year <= plan.last_year else str(_("%s (prakiraan maju)") % said)
