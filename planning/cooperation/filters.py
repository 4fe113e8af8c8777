"""The questions that narrow the register of cooperations."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from planning.cooperation.models import Cooperation
from planning.cooperation.statuses import Kind, Status
from planning.nomenclature.models import NomenclatureItem


def fields() -> list[tuple[str, str]]:
    """Every affair by its code, as people choose it."""
    return [(code, f"{code} {name}") for code, name in NomenclatureItem.objects.field_names()]


class CooperationFilter(filters.FilterSet):
    """What the register can be asked."""

    kata = filters.CharFilter(label=_("Kata, mitra, atau nomor"), method="filter_words")
    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Kind)
    tahap = filters.ChoiceFilter(label=_("Tahap"), field_name="status", choices=Status)
    urusan = filters.ChoiceFilter(label=_("Urusan"), method="filter_field", choices=fields)
    mitra = filters.CharFilter(method="filter_partner", label=_("Kode wilayah mitra"))

    class Meta:
        model = Cooperation
        fields: list[str] = []

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_field(self, rows, _name, code):
        return rows.filter(field_codes__contains=[code])

    def filter_partner(self, rows, _name, code):
        return rows.filter(parties__region__code=code)
