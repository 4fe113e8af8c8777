"""The questions that narrow the list of organisations."""

import django_filters as filters
from django.forms import TextInput
from django.utils.translation import gettext_lazy as _

from stakeholders.organisations.fields import FIELD_NAMES, in_words
from stakeholders.organisations.models import Organisation


class OrganisationFilter(filters.FilterSet):
    """What the list can be asked."""

    kata = filters.CharFilter(
        label=_("Nama, singkatan, atau kode"),
        method="filter_words",
        widget=TextInput(attrs={"type": "search"}),
    )
    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Organisation.Kind.choices)
    bidang = filters.ChoiceFilter(
        label=_("Bidang urusan"),
        method="filter_field",
        choices=[(code, in_words(code)) for code in FIELD_NAMES],
    )

    class Meta:
        model = Organisation
        fields: list[str] = []

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_field(self, rows, _name, code):
        return rows.filter(field_codes__contains=[code])
