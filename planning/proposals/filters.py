"""The questions that narrow the list of proposals."""

from typing import cast

import django_filters as filters
from django.apps import apps
from django.conf import settings
from django.db.models import Exists, Field, OuterRef
from django.forms import HiddenInput
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from planning.proposals.models import Proposal
from planning.proposals.statuses import FILED, Status
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

FIRST_YEAR = 2026


def _years():
    last = timezone.localdate().year + settings.PROPOSAL_YEARS_AHEAD
    return [(year, str(year)) for year in range(last, FIRST_YEAR - 1, -1)]


def _districts():
    rows = Region.objects.within(settings.REGENCY_CODE).filter(kind=Region.Kind.DISTRICT).order_by("name")
    return rows.values_list("code", "name")


def _agencies():
    filed = Proposal.objects.filter(organisation=OuterRef("pk"), submitted_at__isnull=False)
    return Organisation.objects.filter(Exists(filed)).order_by("short_name").values_list("slug", "short_name")


def _verdicts():
    # The verdict belongs to the room above, which may not be imported here; Django knows its words.
    return cast(Field, apps.get_model("planning", "Alignment")._meta.get_field("verdict")).choices


class ProposalFilter(filters.FilterSet):
    """What the list can be asked."""

    milik = filters.ChoiceFilter(
        choices=[("kami", _("Instansi saya"))], method="filter_own", widget=HiddenInput
    )
    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    tahun = filters.ChoiceFilter(label=_("Tahun"), field_name="plan_year", choices=_years)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)
    kecamatan = filters.ChoiceFilter(label=_("Kecamatan"), method="filter_district", choices=_districts)
    instansi = filters.ChoiceFilter(label=_("Instansi"), field_name="organisation__slug", choices=_agencies)
    keselarasan = filters.ChoiceFilter(
        label=_("Keselarasan"), field_name="alignment__verdict", choices=_verdicts
    )

    class Meta:
        model = Proposal
        fields: list[str] = []

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        self.form.initial["milik"] = self.form.data.get("milik")  # a tab, not something to clear
        if not self.request.user.is_authenticated:
            filed = [(status.value, status.label) for status in Status if status in FILED]
            self.form.fields["status"].choices = filed

    def filter_own(self, rows, _name, _value):
        return rows.of(self.request.user.organisations) if self.request.user.is_authenticated else rows

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_district(self, rows, _name, code):
        return rows.in_district(code)
