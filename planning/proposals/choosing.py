"""What is offered to choose from while filing: sub-activities found by words, districts, villages."""

from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import Form
from planning.nomenclature.lookup import address_of_picks
from planning.nomenclature.models import NomenclatureItem
from planning.proposals.models import Proposal
from stakeholders.regions.models import Region

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


@dataclass(frozen=True)
class Places:
    """The districts, the chosen one, and its villages and wards."""

    districts: list[Region]
    district: Region | None
    villages: list[Region]


def places_for(proposal: Proposal, district_code: str | None) -> Places:
    """The places to choose from: the villages of the district asked for (or of the village chosen before)."""
    within = Region.objects.within(settings.REGENCY_CODE)
    districts = list(within.filter(kind=Region.Kind.DISTRICT).order_by("name"))
    if district_code is None and proposal.region and proposal.region.parent:
        district_code = proposal.region.parent.code
    district = next((district for district in districts if district.code == district_code), None)
    return Places(districts, district, list(district.children.order_by("name")) if district else [])
