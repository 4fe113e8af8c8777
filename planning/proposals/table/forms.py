"""The table: as whom and for which year, then one proposal a row."""

import uuid
from typing import Any, cast

from django import forms
from django.forms import BaseFormSet, formset_factory
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form
from planning.proposals.filing.capacities import Capacity
from planning.proposals.filing.forms import PEOPLE_MOST
from planning.proposals.forms import LARGEST_BUDGET, open_years, target_field
from planning.proposals.path.sources import RULES, Land
from planning.proposals.statuses import TITLE_MIN_LENGTH
from planning.proposals.table.choices import Choices, choices_for

MOST, BLANK = 60, 5


class HeadForm(Form):
    """What holds for every row; `key` makes a table that is sent twice one table."""

    key = forms.UUIDField(widget=forms.HiddenInput, initial=uuid.uuid4)
    as_whom = forms.ChoiceField(label=_("Atas nama siapa?"), widget=forms.RadioSelect)
    plan_year = forms.TypedChoiceField(label=_("Tahun rencana"), coerce=int, widget=forms.RadioSelect)

    def __init__(self, data=None, *, ways: dict[str, Capacity], initial: dict[str, Any] | None = None):
        first = {"as_whom": next(iter(ways)), "plan_year": open_years()[0]}
        super().__init__(data, initial=first | (initial or {}))
        self.ways = ways
        field: Any = self.fields["as_whom"]
        field.choices = [(key, way.words) for key, way in ways.items()]
        year: Any = self.fields["plan_year"]
        year.choices = [(number, str(number)) for number in open_years()]
        if len(ways) == 1:
            field.widget = forms.HiddenInput()

    @property
    def said(self) -> dict[str, Any]:
        """The cleaned answers as `type_in` takes them."""
        clean = self.cleaned_data
        return {"way": self.ways[clean["as_whom"]], "plan_year": clean["plan_year"], "key": clean["key"]}


def _people(label) -> forms.IntegerField:
    typed = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
    return forms.IntegerField(label=label, required=False, min_value=0, max_value=PEOPLE_MOST, widget=typed)


def _named(label, names: str, **options) -> forms.CharField:
    """A cell in which something is named; the list of names is offered while it is typed."""
    typed = forms.TextInput(attrs={"list": names, "autocomplete": "off"})
    return forms.CharField(label=label, max_length=220, widget=typed, **options)


class RowForm(Form):
    """One proposal; what the usual work says need not be typed."""

    title = forms.CharField(
        label=_("Apa yang diusulkan"), min_length=TITLE_MIN_LENGTH, max_length=200,
        error_messages={"min_length": _("Tulis sedikitnya %(limit_value)d huruf.")},
    )  # fmt: skip
    work = _named(_("Pekerjaan kamus"), "daftar-pekerjaan", required=False)
    village = _named(_("Desa/kelurahan"), "daftar-desa")
    target = target_field(label=_("Volume"))
    unit = forms.CharField(label=_("Satuan"), max_length=120, required=False)
    budget = RupiahField(label=_("Anggaran (Rp)"), max_value=LARGEST_BUDGET, required=False)
    women = _people(_("Perempuan"))
    men = _people(_("Laki-laki"))
    land = forms.ChoiceField(
        label=_("Status lahan"), required=False, choices=[("", _("Belum diisi")), *Land.choices]
    )
    agency = _named(_("Perangkat daerah"), "daftar-instansi", required=False)
    physical = forms.BooleanField(label=_("Pekerjaan fisik"), required=False)
    reason = forms.CharField(
        label=_("Masalah dan alasan"), max_length=5000, widget=forms.Textarea(attrs={"rows": 2})
    )

    def __init__(self, *args, choices: Choices, source: str, **options):
        super().__init__(*args, **options)
        self.choices, self.asks = choices, RULES[source].fields
        if len(choices.villages) == 1:
            self.fields["village"].required = False
            self.fields["village"].widget = forms.HiddenInput()

    def clean_village(self):
        if len(self.choices.villages) == 1:
            return self.choices.villages[0]
        return self._named("village", self.choices.village, _("Tidak ada dalam daftar. Pilih dari daftar."))

    def clean_work(self):
        sentence = _("Tidak ada dalam kamus usulan. Pilih dari daftar, atau kosongkan.")
        return self._named("work", self.choices.work, sentence)

    def clean_agency(self):
        return self._named("agency", self.choices.agency, _("Tidak dikenal. Pilih dari daftar."))

    def _named(self, name: str, find, sentence):
        words = self.cleaned_data[name]
        found = find(words) if words else None
        if words and found is None:
            raise forms.ValidationError(sentence)
        return found

    def clean_target(self):
        target = self.cleaned_data["target"]
        if target is not None and target <= 0:
            raise forms.ValidationError(_("Volume harus lebih dari nol."))
        return target

    def clean(self) -> dict[str, Any]:
        """What neither the row nor its usual work says is asked for."""
        said = super().clean() or {}
        work = said.get("work")
        if work is None and "work" not in self.errors:
            for name in ("unit", "agency", *(["budget"] if "budget" in self.asks else [])):
                if name not in self.errors and said.get(name) in (None, ""):
                    self.add_error(name, _("Isi, atau pilih pekerjaan dari kamus usulan."))
        elif work is not None and work.agency is None and not said.get("agency"):
            self.add_error("agency", _("Isian ini wajib diisi."))
        return said


class Rows(BaseFormSet):
    """The rows of a table; empty ones count for nothing, but one at least is needed."""

    def clean(self):
        if not any(self.errors) and not self.filled:
            raise forms.ValidationError(_("Isi sedikitnya satu baris."))

    @property
    def filled(self) -> list[RowForm]:
        """The rows in which something was typed."""
        return [row for row in self.forms if row.has_changed() and hasattr(row, "cleaned_data")]


ROWS = formset_factory(RowForm, formset=Rows, extra=BLANK, max_num=MOST, absolute_max=MOST, validate_max=True)


class Table:
    """Head and rows as one form.

    `data` is what was sent. Asked for more rows, or `typed` before and not saved, it is only shown again.
    """

    def __init__(self, data: QueryDict | None, *, ways: dict[str, Capacity], typed: QueryDict | None = None):
        self.asks_for_rows = data is not None and "lagi" in data
        self.is_restored = typed is not None
        if self.asks_for_rows:
            data, typed = None, data
        said = {name: str(typed[name]) for name in HeadForm.base_fields if name in typed} if typed else {}
        self.head = HeadForm(data, ways=ways, initial=said)
        as_whom = str(data.get("as_whom", "")) if data is not None else said.get("as_whom", "")
        way = ways.get(as_whom) or next(iter(ways.values()))
        self.choices = choices_for(way.body)
        options = {"choices": self.choices, "source": way.source}
        self.rows = ROWS(data, prefix="baris", initial=_typed(typed) if typed else [], form_kwargs=options)
        for row in self.rows.forms:
            row.empty_permitted, row.use_required_attribute = True, False

    def is_valid(self) -> bool:
        """Whether head and rows are sound."""
        return all([self.head.is_valid(), self.rows.is_valid()])

    @property
    def said(self) -> list[dict[str, Any]]:
        """The cleaned rows in which something was typed."""
        return [row.cleaned_data for row in cast(Rows, self.rows).filled]


def _typed(typed: QueryDict) -> list[dict[str, str]]:
    """The rows of a table as they were typed; empty ones are left out."""
    said = typed.get("baris-TOTAL_FORMS", "")
    total = min(int(said), MOST) if said.isdecimal() else 0
    names = list(RowForm.base_fields)
    rows = [{name: typed.get(f"baris-{number}-{name}", "") for name in names} for number in range(total)]
    return [row for row in rows if any(row.values())]
