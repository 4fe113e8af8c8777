"""What is offered to choose from while filing: sub-activities found by words, districts, villages."""

from collections.abc import Iterable
from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.nomenclature.lookup import address_of_picks
from planning.nomenclature.models import NomenclatureItem
from planning.proposals.models import Proposal
from stakeholders.regions.models import Region
from stakeholders.regions.picking import VILLAGES, find_regions
from stakeholders.regions.picking import address_of_picks as address_of_places

SHOWN = 30
SUGGESTED = 6
OWN, ALL = "kami", "semua"


class ActivitySearch(Form):
    """Words to look for, in the agency's own fields unless asked for all."""

    kata = forms.CharField(
        label=_("Cari kata atau kode"), required=False, max_length=120,
        help_text=_("Misalnya: irigasi, jalan desa, posyandu, atau 1.03.02."),
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )  # fmt: skip
    lingkup = forms.ChoiceField(
        label=_("Cari di"), required=False, widget=forms.RadioSelect,
        choices=[(OWN, _("Bidang urusan instansi saya")), (ALL, _("Semua bidang urusan"))],
    )  # fmt: skip

    def __init__(self, data=None, *, proposal: Proposal):
        super().__init__(data)
        fields = (
            [] if self["lingkup"].value() == ALL else (proposal.agency.field_codes if proposal.agency else [])
        )
        address = address_of_picks(proposal.plan_year, fields)
        self.fields["kata"].widget.attrs |= {"data-pick": address, "data-pick-submit": True}


@dataclass(frozen=True)
class Activities:
    """Sub-activities to choose from and how they were found."""

    items: list[NomenclatureItem]
    has_more: bool = False
    are_guesses: bool = False
    is_alone: bool = False


def activities_for(proposal: Proposal, search: ActivitySearch) -> Activities:
    """What answers the search in the edition of the plan year; without words what the agency has used."""
    asked = search.cleaned_data if search.is_valid() else {}
    words = asked.get("kata", "")
    usable = NomenclatureItem.objects.for_year(proposal.plan_year).for_regency().sub_activities()
    usable = usable.select_related("parent__parent")
    if not words:
        used = Proposal.objects.filter(agency=proposal.agency_id, sub_activity__isnull=False)
        codes = used.order_by().values("sub_activity__code").distinct()
        return Activities(list(usable.filter(code__in=codes).order_by("code")[:SUGGESTED]))
    if asked["lingkup"] != ALL:
        usable = usable.of_fields(proposal.agency.field_codes if proposal.agency else [])
    found = list(usable.search(words)[: SHOWN + 1])
    if found:
        return Activities(found[:SHOWN], has_more=len(found) > SHOWN, is_alone=len(found) == 1)
    return Activities(list(usable.resembling(words)[:SUGGESTED]), are_guesses=True)


class PlaceSearch(Form):
    """Words to look for among all villages and wards, or a district to choose from."""

    kata = forms.CharField(
        label=_("Cari desa atau kelurahan"), required=False, max_length=120,
        help_text=_("Misalnya: Sukodono, atau Karanganyar Ngampel."),
        widget=forms.TextInput(
            attrs={
                "type": "search", "autocomplete": "off", "data-pick": address_of_places(VILLAGES),
                "data-pick-submit": True,
            }
        ),
    )  # fmt: skip
    kecamatan = forms.CharField(required=False, max_length=13, widget=forms.HiddenInput)


@dataclass(frozen=True)
class Places:
    """The districts, the chosen one, and the villages and wards to choose from; guesses when only alike."""

    districts: list[Region]
    district: Region | None
    villages: list[Region]
    are_guesses: bool = False


def places_for(proposal: Proposal, search: PlaceSearch) -> Places:
    """The places to choose from: what answers the words, or the villages of the district asked for.

    Where neither is asked for, those of the district of the village chosen before.
    """
    asked = search.cleaned_data if search.is_valid() else {}
    if words := asked.get("kata"):
        found = find_regions(words, kinds=VILLAGES)
        rows = {region.code: region for region in _with_codes(match.code for match in found)}
        are_guesses = not found or found[0].is_guess
        return Places([], None, [rows[match.code] for match in found], are_guesses)
    within = Region.objects.within(settings.REGENCY_CODE)
    districts = list(within.filter(kind=Region.Kind.DISTRICT).order_by("name"))
    district_code = asked.get("kecamatan")
    if "kecamatan" not in search.data and proposal.region and proposal.region.parent:
        district_code = proposal.region.parent.code
    district = next((district for district in districts if district.code == district_code), None)
    return Places(districts, district, list(district.children.order_by("name")) if district else [])


def _with_codes(codes: Iterable[str]) -> QuerySet[Region]:
    return Region.objects.filter(code__in=list(codes)).select_related("parent")
