"""How the list of minutes is narrowed."""

import django_filters
from django.utils.translation import gettext_lazy as _

from consultations.minutes.models import Minutes, Status


class MinutesFilter(django_filters.FilterSet):
    """By number and subject of the consultation, or by status."""

    cari = django_filters.CharFilter(method="search", label=_("Nomor atau pokok"))
    status = django_filters.ChoiceFilter(choices=Status, label=_("Status"), empty_label=_("semua"))

    class Meta:
        model = Minutes
        fields: list[str] = []

    def search(self, rows, name, words):
        return rows.matching(words)
