"""The questions that narrow the list of forums."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from planning.forums.models import Forum
from planning.forums.statuses import Kind, Status


def _years():
    years = Forum.objects.order_by("-plan_year").values_list("plan_year", flat=True).distinct()
    return [(year, str(year)) for year in years]


class ForumFilter(filters.FilterSet):
    """What the list can be asked."""

    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    tahun = filters.ChoiceFilter(label=_("Tahun rencana"), field_name="plan_year", choices=_years)
    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Kind)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)

    class Meta:
        model = Forum
        fields: list[str] = []

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)
