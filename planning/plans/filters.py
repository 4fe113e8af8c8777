"""The questions that narrow the shelf of plans."""

import django_filters as filters
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from planning.plans.levels import Level
from planning.plans.lines import Line
from planning.plans.models import FROZEN, Kind, Plan, Status
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region


def _years():
    ends = Plan.objects.order_by().values_list("first_year", "last_year").distinct()
    years = {year for first, last in ends for year in range(first, last + 1)}
    return [(year, str(year)) for year in sorted(years, reverse=True)]


def _agencies():
    drafted = Plan.objects.filter(organisation=OuterRef("pk"))
    return (
        Organisation.objects.filter(Exists(drafted)).order_by("short_name").values_list("slug", "short_name")
    )


def _districts():
    return Region.objects.districts().values_list("code", "name")


class PlanFilter(filters.FilterSet):
    """What the shelf can be asked."""

    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    tahun = filters.ChoiceFilter(label=_("Tahun"), method="filter_year", choices=_years)
    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Kind)
    instansi = filters.ChoiceFilter(label=_("Instansi"), field_name="organisation__slug", choices=_agencies)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)

    class Meta:
        model = Plan
        fields: list[str] = []

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if not self.request.user.is_authenticated:
            fixed = [(status.value, status.label) for status in Status if status in FROZEN]
            self.form.fields["status"].choices = fixed

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_year(self, rows, _name, year):
        return rows.covering(int(year))


class LineFilter(filters.FilterSet):
    """What the lines of all plans can be asked; nothing is listed before something is asked."""

    kata = filters.CharFilter(label=_("Kata atau kode"), method="filter_words")
    tahun = filters.ChoiceFilter(label=_("Tahun"), method="filter_year", choices=_years)
    jenis = filters.ChoiceFilter(label=_("Jenis dokumen"), field_name="plan__kind", choices=Kind)
    tingkat = filters.ChoiceFilter(label=_("Tingkat"), field_name="level", choices=Level)
    kecamatan = filters.ChoiceFilter(label=_("Kecamatan"), method="filter_district", choices=_districts)
    dokumen = filters.CharFilter(label=_("Nomor dokumen"), field_name="plan__code", lookup_expr="iexact")

    class Meta:
        model = Line
        fields: list[str] = []

    @property
    def qs(self):
        return super().qs if self.form.has_changed() else super().qs.none()

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_year(self, rows, _name, year):
        return rows.filter(plan__first_year__lte=year, plan__last_year__gte=year)

    def filter_district(self, rows, _name, code):
        return rows.in_district(code)
