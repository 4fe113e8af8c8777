"""The questions that narrow the list of agreements."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from planning.alignment.decisions import STATUSES
from planning.forums.carried.models import Carried
from stakeholders.organisations.models import Organisation


def _years():
    rows = Carried.objects.order_by("-item__desk__forum__plan_year")
    years = rows.values_list("item__desk__forum__plan_year", flat=True).distinct()
    return [(year, str(year)) for year in years]


def _agencies():
    agreed = Organisation.objects.filter(pk__in=Carried.objects.values("item__organisation"))
    return agreed.order_by("short_name").values_list("slug", "short_name")


class AgreementFilter(filters.FilterSet):
    """Of which year and agency, and how they stand."""

    tahun = filters.ChoiceFilter(
        label=_("Tahun"), field_name="item__desk__forum__plan_year", choices=_years, empty_label=_("Semua")
    )
    instansi = filters.ChoiceFilter(
        label=_("Instansi"), field_name="item__organisation__slug", choices=_agencies, empty_label=_("Semua")
    )
    status = filters.ChoiceFilter(label=_("Status"), choices=STATUSES, empty_label=_("Semua"))

    class Meta:
        model = Carried
        fields: list[str] = []
