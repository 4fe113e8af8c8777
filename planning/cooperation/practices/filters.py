"""The questions that narrow the register of practices."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from planning.cooperation.filters import fields as field_choices
from planning.cooperation.practices.models import Kind, Practice, Status


class PracticeFilter(filters.FilterSet):
    """What the register can be asked."""

    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Kind)
    urusan = filters.ChoiceFilter(label=_("Urusan"), method="filter_field", choices=field_choices)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)

    class Meta:
        model = Practice
        fields: list[str] = []

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_field(self, rows, _name, code):
        return rows.filter(field_codes__contains=[code])
