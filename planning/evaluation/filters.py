"""The questions that narrow the list of reports."""

import django_filters as filters
from django.utils.translation import gettext_lazy as _

from planning.evaluation.models import QuarterReport
from planning.evaluation.quarters import ROMAN, Quarter
from planning.evaluation.statuses import CERTIFIED, Status
from stakeholders.organisations.models import Organisation

NUMBERS = [(number, _("Triwulan %s") % roman) for number, roman in enumerate(ROMAN, 1)]


def _years():
    years = Quarter.objects.order_by("-year").values_list("year", flat=True).distinct()
    return [(year, str(year)) for year in years]


def _agencies():
    reporting = Organisation.objects.filter(pk__in=QuarterReport.objects.values("organisation"))
    return reporting.order_by("short_name").values_list("slug", "short_name")


class ReportFilter(filters.FilterSet):
    """What the list can be asked."""

    tahun = filters.ChoiceFilter(label=_("Tahun"), field_name="quarter__year", choices=_years)
    triwulan = filters.ChoiceFilter(label=_("Triwulan"), field_name="quarter__number", choices=NUMBERS)
    instansi = filters.ChoiceFilter(label=_("Instansi"), field_name="organisation__slug", choices=_agencies)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)

    class Meta:
        model = QuarterReport
        fields: list[str] = []

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if not self.request.user.is_authenticated:
            public = [(status.value, status.label) for status in Status if status in CERTIFIED]
            self.form.fields["status"].choices = public
