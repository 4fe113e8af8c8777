"""Which agency and year are laid beside each other, and what is looked for."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from perkasa.core.forms import FilterForm, choice_field
from planning.evaluation.agreed.collecting import PLANS, Finding
from planning.plans.models import Plan
from stakeholders.organisations.models import Organisation


class BesideForm(FilterForm):
    """The agency, the year, and one sort of finding."""

    instansi = forms.ChoiceField(label=_("Perangkat daerah"))
    tahun = forms.TypedChoiceField(label=_("Tahun"), coerce=int)
    temuan = forms.ChoiceField(
        label=_("Temuan"), required=False, choices=[("", _("Semua indikator")), *Finding.choices]
    )

    def __init__(self, data):
        super().__init__(data or None)
        plans = Plan.objects.in_force().filter(kind__in=PLANS)
        agencies = Organisation.objects.filter(plans__in=plans).distinct().order_by("short_name")
        choice_field(self, "instansi").choices = list(agencies.values_list("slug", "name"))
        ends = plans.order_by().values_list("first_year", "last_year").distinct()
        this_year = timezone.localdate().year
        years = {this_year, *(year for first, last in ends for year in (first, last))}
        choice_field(self, "tahun").choices = [(year, str(year)) for year in sorted(years, reverse=True)]
        choice_field(self, "tahun").initial = this_year
