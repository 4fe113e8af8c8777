"""The questions that narrow the issue map."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from planning.forums.issue_map.models import Issue
from planning.forums.issue_map.statuses import Kind, Status
from planning.nomenclature.models import NomenclatureItem
from stakeholders.regions.models import Region


def fields_asked() -> list[tuple[str, str]]:
    """Every field of government as a choice."""
    return [(code, f"{code} {name}") for code, name in NomenclatureItem.objects.field_names()]


def districts_asked() -> list[tuple[str, str]]:
    """Every district of the regency as a choice."""
    return list(Region.objects.districts().values_list("code", "name"))


class SumFilter(filters.FilterSet):
    """What the map can be asked: everything but where."""

    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Kind)
    bidang = filters.ChoiceFilter(label=_("Bidang urusan"), field_name="field_code", choices=fields_asked)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)

    class Meta:
        model = Issue
        fields: list[str] = []


class IssueFilter(SumFilter):
    """What the list can be asked."""

    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    kecamatan = filters.ChoiceFilter(label=_("Kecamatan"), choices=districts_asked, method="filter_district")

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_district(self, rows, _name, code):
        return rows.in_district(code)
