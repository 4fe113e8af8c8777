"""The questions that narrow the queue of findings."""

import django_filters as filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from planning.overlap.engine import OVERLAPPING, Verdict
from planning.overlap.models import FIRST_COMMON_YEAR, Entry, Finding
from stakeholders.organisations.models import Organisation


def _years():
    years = Entry.objects.filter(is_filed=True).order_by("-year").values_list("year", flat=True).distinct()
    return [(year, str(year)) for year in years if year]


def _districts():
    keys = Entry.objects.filter(is_filed=True).exclude(district="").order_by("district")
    return [(key, key.title()) for key in keys.values_list("district", flat=True).distinct()]


def _agencies():
    filed = Entry.objects.filter(is_filed=True).values("organisation")
    return Organisation.objects.filter(pk__in=filed).order_by("short_name").values_list("slug", "short_name")


class FindingFilter(filters.FilterSet):
    """What the queue can be asked; unless asked for more it holds what would do the same thing twice."""

    tahun = filters.ChoiceFilter(label=_("Tahun"), method="filter_year", choices=_years)
    putusan = filters.ChoiceFilter(
        label=_("Putusan mesin"),
        field_name="verdict",
        choices=[(verdict.value, verdict.value.capitalize()) for verdict in Verdict],
        empty_label=_("Kembar dan tumpang tindih"),
    )
    kecamatan = filters.ChoiceFilter(label=_("Kecamatan"), field_name="first__district", choices=_districts)
    instansi = filters.ChoiceFilter(label=_("Instansi"), method="filter_agency", choices=_agencies)

    class Meta:
        model = Finding
        fields: list[str] = []

    def filter_queryset(self, queryset):
        rows = super().filter_queryset(queryset)
        return rows if self.form.cleaned_data.get("putusan") else rows.filter(verdict__in=OVERLAPPING)

    def filter_year(self, rows, _name, year):
        return rows.alias(common_year=FIRST_COMMON_YEAR).filter(common_year=year)

    def filter_agency(self, rows, _name, slug):
        return rows.filter(Q(first__organisation__slug=slug) | Q(second__organisation__slug=slug))
