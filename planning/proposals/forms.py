"""The questions of the guided filing, one form for each step."""

from typing import Any, cast

from django import forms
from django.conf import settings
from django.core.validators import MinLengthValidator
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import Form, choice_field, row_field
from perkasa.core.words import plain_number
from planning.nomenclature.models import NomenclatureItem
from planning.proposals.filing.capacities import Capacity
from planning.proposals.models import Proposal
from planning.proposals.points import PointField, point_in_words
from planning.proposals.statuses import TITLE_MIN_LENGTH, Funds
from stakeholders.regions.models import Region

LARGEST_BUDGET = 10**13


def open_years() -> list[int]:
    """The plan years for which proposals are taken now, the nearest first."""
    this_year = timezone.localdate().year
    return [this_year + number for number in range(1, settings.PROPOSAL_YEARS_AHEAD + 1)]


def _year_choices() -> list[tuple[int, str]]:
    return [(year, str(year)) for year in open_years()]


class TitleFields(Form):
    """For which year, and what it is called."""

    title = forms.CharField(
        label=_("Apa yang diusulkan?"), min_length=TITLE_MIN_LENGTH, max_length=200,
        help_text=_("Satu kalimat, misalnya: Rehabilitasi saluran irigasi Dukuh Krajan."),
        error_messages={"min_length": _("Tulis sedikitnya %(limit_value)d huruf.")},
    )  # fmt: skip
    plan_year = forms.TypedChoiceField(
        label=_("Untuk tahun rencana berapa?"), coerce=int, choices=_year_choices, widget=forms.RadioSelect
    )


class StartForm(TitleFields):
    """The first question; who may file in more than one way also says as whom, the nearest unless told."""

    as_whom = forms.ChoiceField(label=_("Atas nama siapa?"), widget=forms.RadioSelect)

    def __init__(self, data=None, *, capacities: list[Capacity]):
        self.ways = {capacity.key: capacity for capacity in capacities}
        nearest = next(iter(self.ways))
        if data is not None and "as_whom" not in data:
            data = {**data.dict(), "as_whom": nearest}
        super().__init__(data, initial={"plan_year": open_years()[0], "as_whom": nearest})
        field = choice_field(self, "as_whom")
        field.choices = [(key, capacity.words) for key, capacity in self.ways.items()]
        if len(capacities) == 1:
            field.widget = forms.HiddenInput()

    def clean_as_whom(self) -> Capacity:
        return self.ways[self.cleaned_data["as_whom"]]


class DraftForm(Form):
    """One question about a draft; `version` says which state of it the person has read.

    With `partial`, as for autosave, nothing is compulsory: what is typed so far is kept.
    """

    version = forms.IntegerField(widget=forms.HiddenInput)
    stored: list[dict[str, Any]] = []
    is_restored = False

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, initial={name: getattr(proposal, name, None) for name in self.base_fields})
        self.proposal = proposal
        if partial:
            for name in self.asked:
                field = self.fields[name]
                field.required = False
                field.validators = [
                    rule for rule in field.validators if not isinstance(rule, MinLengthValidator)
                ]

    @property
    def asked(self) -> list[str]:
        """The names of what this step asks."""
        return [name for name in self.fields if name != "version"]

    @property
    def changes(self) -> dict[str, Any]:
        """What the proposal would say after this step."""
        return {name: self.cleaned_data[name] for name in self.asked}

    def stored_value(self, name: str) -> Any:
        """What the proposal says where this step asks `name`."""
        return getattr(self.proposal, name)

    def show_what_is_stored(self) -> None:
        """Sent once more, the form knows the proposal's state of now; `stored` lists what stands there."""
        sent = cast(QueryDict, self.data).copy()
        sent["version"] = str(self.proposal.version)
        self.data = sent
        differing = [name for name in self.asked if self.cleaned_data.get(name) != self.stored_value(name)]
        self.stored = [
            {"label": self.fields[name].label, "value": self._stored_words(name)} for name in differing
        ]

    def restore(self, typed: QueryDict) -> None:
        """The form shows what was typed and not saved; `stored` lists what has changed there since."""
        shown = {name: self._stored_words(name) for name in self.asked}
        self.initial.update({name: typed[name] for name in self.asked if name in typed})
        self.is_restored = True
        if typed.get("version") != str(self.proposal.version):
            self.stored = [
                {"label": self.fields[name].label, "value": words}
                for name, words in shown.items()
                if name in typed and typed[name] != words
            ]

    def _stored_words(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, forms.ModelChoiceField):
            return str(getattr(self.proposal, name) or "")
        value = type(self)(proposal=self.proposal)[name].value()
        return str(dict(getattr(field, "choices", ())).get(value, value or ""))


class TitleForm(DraftForm, TitleFields):
    """What it is called and for which year, asked again."""

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        year = choice_field(self, "plan_year")
        year.choices = [(number, str(number)) for number in sorted({proposal.plan_year, *open_years()})]
        year.required = True


class ActivityForm(DraftForm):
    """Which sub-activity, of the edition in force for the plan year; it brings indicator and unit along."""

    sub_activity = forms.ModelChoiceField(
        NomenclatureItem.objects.none(), label=_("Sub kegiatan"),
        error_messages={
            "required": _("Pilih salah satu sub kegiatan."),
            "invalid_choice": _("Sub kegiatan ini tidak berlaku tahun itu. Cari lagi."),
        },
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        field = row_field(self, "sub_activity")
        field.queryset = NomenclatureItem.objects.for_year(proposal.plan_year).for_regency().sub_activities()

    @property
    def changes(self) -> dict[str, Any]:
        item = self.cleaned_data["sub_activity"]
        if item == self.proposal.sub_activity:
            return {"sub_activity": item}
        return {"sub_activity": item, "indicator": item.indicator, "unit": item.unit}


class PlaceForm(DraftForm):
    """Which village or ward of the regency, and the very point when it is known."""

    region = forms.ModelChoiceField(
        Region.objects.none(), label=_("Desa atau kelurahan"),
        error_messages={
            "required": _("Pilih salah satu desa atau kelurahan."),
            "invalid_choice": _("Desa atau kelurahan ini tidak ada dalam daftar resmi. Pilih lagi."),
        },
    )  # fmt: skip
    point = PointField(
        label=_("Titik koordinat"), required=False, max_length=60,
        help_text=_("Salin dari peta di telepon Anda, misalnya -6.9853, 110.2057."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        field = row_field(self, "region")
        field.queryset = Region.objects.within(settings.REGENCY_CODE).villages().select_related("parent")
        self.initial["point"] = point_in_words(proposal.latitude, proposal.longitude)

    def stored_value(self, name: str) -> Any:
        if name != "point":
            return super().stored_value(name)
        return None if self.proposal.latitude is None else (self.proposal.latitude, self.proposal.longitude)

    @property
    def changes(self) -> dict[str, Any]:
        north, east = self.cleaned_data["point"] or (None, None)
        return {"region": self.cleaned_data["region"], "latitude": north, "longitude": east}


def target_field(**options) -> forms.DecimalField:
    """A volume with at most two decimals, typed with a comma."""
    typed = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    return forms.DecimalField(max_digits=16, decimal_places=2, localize=True, widget=typed, **options)


class MeasureForm(DraftForm):
    """By what it is measured, and how much of it."""

    indicator = forms.CharField(
        label=_("Indikator"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Diisi dari nomenklatur; ubah hanya bila perlu."),
    )  # fmt: skip
    target = target_field(
        label=_("Target"), help_text=_("Berapa banyak dalam satu tahun, misalnya 3 atau 1,25.")
    )
    unit = forms.CharField(
        label=_("Satuan"), max_length=120, help_text=_("Misalnya: unit, km, orang, dokumen.")
    )

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        if proposal.target is not None:
            self.initial["target"] = plain_number(proposal.target)

    def clean_target(self):
        target = self.cleaned_data["target"]
        if target is not None and target <= 0:
            raise forms.ValidationError(_("Target harus lebih dari nol."))
        return target


class MoneyForm(DraftForm):
    """How much money, and where it should come from."""

    budget = RupiahField(
        label=_("Perkiraan anggaran"), max_value=LARGEST_BUDGET,
        help_text=_("Dalam rupiah untuk satu tahun. Boleh ditulis 150000000, Rp150.000.000, atau 150 juta."),
    )  # fmt: skip
    source_of_funds = forms.ChoiceField(label=_("Sumber dana"), choices=Funds, widget=forms.RadioSelect)


class ReasonForm(DraftForm):
    """Which problem it solves."""

    reason = forms.CharField(
        label=_("Masalah apa yang diselesaikan, dan mengapa perlu?"), max_length=5000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_(
            "Ceritakan keadaan sekarang, siapa yang terdampak, dan apa akibatnya bila tidak dikerjakan. "
            "Jangan menulis data pribadi."
        ),
    )  # fmt: skip


class SendForm(Form):
    """The version that was read before sending."""

    version = forms.IntegerField(widget=forms.HiddenInput, required=False)
