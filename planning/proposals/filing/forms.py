"""The questions of the guided filing for ideas from outside the agencies, one form for each step."""

from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from perkasa.core.fields import RupiahField
from perkasa.core.forms import row_field
from perkasa.core.words import plain_number
from planning.proposals.catalogue.models import CatalogueEntry
from planning.proposals.forms import LARGEST_BUDGET, DraftForm, target_field
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Land
from stakeholders.organisations.models import Organisation

YES_OR_NO = [("ya", _("Ya, ada yang dibangun atau diperbaiki")), ("tidak", _("Tidak"))]
PEOPLE_MOST = 5_000_000


class WorkForm(DraftForm):
    """Which usual work it is, if any; it brings its unit, its sub-activity and its agency along."""

    work = forms.ModelChoiceField(
        CatalogueEntry.objects.none(), label=_("Pekerjaan"), required=False,
        error_messages={"invalid_choice": _("Pekerjaan ini tidak ditawarkan lagi. Pilih yang lain.")},
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        field = row_field(self, "work")
        field.queryset = CatalogueEntry.objects.offered().select_related("agency")

    @property
    def changes(self) -> dict[str, Any]:
        entry = self.cleaned_data["work"]
        if entry is None or entry == self.proposal.work:
            return {"work": entry}
        return {"work": entry} | brought_by(entry, self.proposal.plan_year, self.proposal.target)


def brought_by(entry: CatalogueEntry, plan_year: int, volume: Decimal | None) -> dict[str, Any]:
    """What choosing `entry` fills in: unit, kind, agency, sub-activity, and the budget of a known volume."""
    brought: dict[str, Any] = {"unit": entry.unit, "is_physical": entry.is_physical}
    if entry.agency and entry.agency.may_act():
        brought["agency"] = entry.agency
    if item := entry.sub_activity_in(plan_year):
        brought |= {"sub_activity": item, "indicator": item.indicator}
    if volume is not None:
        brought["budget"] = entry.estimate(volume)
    return brought


class VolumeForm(DraftForm):
    """How much of it, for how many women and men, on whose land."""

    target = target_field(
        label=_("Volume"), help_text=_("Berapa banyak, misalnya 250 atau 1,25. Satuannya di bawah.")
    )
    unit = forms.CharField(label=_("Satuan"), max_length=120, help_text=_("Misalnya: meter, unit, orang."))
    is_physical = forms.TypedChoiceField(
        label=_("Apakah ini pekerjaan fisik?"), choices=YES_OR_NO, widget=forms.RadioSelect,
        coerce=lambda value: value == "ya", empty_value=None,
        help_text=_("Pekerjaan fisik memerlukan sedikitnya satu foto lokasi."),
    )  # fmt: skip
    women = forms.IntegerField(
        label=_("Penerima manfaat perempuan (orang)"), required=False, min_value=0, max_value=PEOPLE_MOST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )  # fmt: skip
    men = forms.IntegerField(
        label=_("Penerima manfaat laki-laki (orang)"), required=False, min_value=0, max_value=PEOPLE_MOST,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )  # fmt: skip
    land = forms.ChoiceField(
        label=_("Status lahan"), required=False, choices=[("", _("Belum diisi")), *Land.choices]
    )

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        if proposal.target is not None:
            self.initial["target"] = plain_number(proposal.target)
        if proposal.is_physical is not None:
            self.initial["is_physical"] = "ya" if proposal.is_physical else "tidak"
        if proposal.work:
            self.fields["unit"].help_text = _(
                "Dari kamus usulan: %(price)s. Anggaran dihitung dari sini."
            ) % {"price": proposal.work.price_in_words}

    def clean_target(self):
        target = self.cleaned_data["target"]
        if target is not None and target <= 0:
            raise ValidationError(_("Volume harus lebih dari nol."))
        return target

    @property
    def changes(self) -> dict[str, Any]:
        said = super().changes
        work, volume = self.proposal.work, said["target"]
        is_new = volume is not None and (volume != self.proposal.target or self.proposal.budget is None)
        if work and is_new and said["unit"] == work.unit:
            said["budget"] = work.estimate(volume)
        return said


class CostForm(DraftForm):
    """How much money, estimated by the catalogue where a usual work was chosen."""

    budget = RupiahField(
        label=_("Perkiraan anggaran"), max_value=LARGEST_BUDGET,
        help_text=_("Dalam rupiah. Boleh ditulis 150000000, Rp150.000.000, atau 150 juta."),
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        self.fields["budget"].required = "budget" in proposal.compulsory_fields and not partial
        if proposal.work and proposal.target is not None and proposal.unit == proposal.work.unit:
            self.fields["budget"].help_text = _(
                "Perkiraan dari kamus usulan: %(sum)s. Ubah bila Anda punya hitungan sendiri."
            ) % {"sum": proposal.work.estimate_in_words(proposal.target)}


class AddressedForm(DraftForm):
    """Which agency it is for."""

    agency = forms.ModelChoiceField(
        Organisation.objects.none(), label=_("Perangkat daerah"), empty_label=_("Pilih salah satu"),
        help_text=_("Bila ragu, pilih yang paling dekat; verifikator dapat mengalihkannya."),
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal, partial: bool = False):
        super().__init__(data, proposal=proposal, partial=partial)
        field = row_field(self, "agency")
        field.queryset = Organisation.objects.agencies().listed().order_by("name")
        if proposal.work and proposal.work.agency_id == proposal.agency_id:
            field.help_text = _("Diisi dari kamus usulan; ubah hanya bila perlu.")


class RecessForm(DraftForm):
    """In which recess of the council, heard by which fraction."""

    fraction = forms.CharField(label=_("Fraksi"), max_length=80)
    recess = forms.CharField(
        label=_("Masa reses"), max_length=80, help_text=_("Misalnya: Reses II Tahun Sidang 2026.")
    )
