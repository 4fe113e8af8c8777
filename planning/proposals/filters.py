"""The questions that narrow the list of proposals, its map and its figures."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import ClassVar, cast

import django_filters as filters
from django.apps import apps
from django.conf import settings
from django.db.models import Exists, Field, OuterRef
from django.forms import HiddenInput
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from planning.nomenclature.models import NomenclatureItem
from planning.proposals.models import Proposal
from planning.proposals.path.sources import Source, Stage
from planning.proposals.statuses import FILED, Status
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

FIRST_YEAR = 2026


def _years():
    last = timezone.localdate().year + settings.PROPOSAL_YEARS_AHEAD
    return [(year, str(year)) for year in range(last, FIRST_YEAR - 1, -1)]


def _districts():
    return Region.objects.districts().values_list("code", "name")


def _agencies():
    addressed = Proposal.objects.filter(agency=OuterRef("pk"), submitted_at__isnull=False)
    rows = Organisation.objects.filter(Exists(addressed)).order_by("short_name")
    return rows.values_list("slug", "short_name")


def _fields():
    return [(code, f"{code} {name}") for code, name in NomenclatureItem.objects.field_names()]


def _verdicts():
    # The verdict belongs to the room above, which may not be imported here; Django knows its words.
    return cast(Field, apps.get_model("planning", "Alignment")._meta.get_field("verdict")).choices


class SumFilter(filters.FilterSet):
    """What the map and the figures can be asked."""

    tahun = filters.ChoiceFilter(label=_("Tahun"), field_name="plan_year", choices=_years)
    sumber = filters.ChoiceFilter(label=_("Sumber"), field_name="source", choices=Source)
    status = filters.ChoiceFilter(label=_("Status"), choices=Status)
    bidang = filters.ChoiceFilter(label=_("Bidang urusan"), method="filter_field", choices=_fields)
    ASKED_ONCE: ClassVar[dict[str, Callable[[], Iterable]]] = {"bidang": _fields}  # to check and to show

    class Meta:
        model = Proposal
        fields: list[str] = []

    def __init__(self, data, rows, *, reader=None):
        super().__init__(data, rows)
        self.reader = reader
        for name, rows_of in self.ASKED_ONCE.items():
            self.form.fields[name].choices = cache(rows_of)
        if reader is None or not reader.is_authenticated:
            filed = [(status.value, status.label) for status in Status if status in FILED]
            self.form.fields["status"].choices = filed

    def filter_field(self, rows, _name, code):
        return rows.in_field(code)


class ProposalFilter(SumFilter):
    """What the list can be asked; villages are offered once their district is chosen."""

    milik = filters.ChoiceFilter(
        choices=[("kami", _("Instansi saya"))], method="filter_own", widget=HiddenInput
    )
    kata = filters.CharFilter(label=_("Kata atau nomor"), method="filter_words")
    tahap = filters.ChoiceFilter(label=_("Tahap"), method="filter_stage", choices=Stage)
    kecamatan = filters.ChoiceFilter(label=_("Kecamatan"), method="filter_district", choices=_districts)
    desa = filters.ChoiceFilter(label=_("Desa/kelurahan"), method="filter_village", choices=[])
    instansi = filters.ChoiceFilter(
        label=_("Perangkat daerah tujuan"), field_name="agency__slug", choices=_agencies
    )
    keselarasan = filters.ChoiceFilter(label=_("Keselarasan"), field_name="verdict", choices=_verdicts)
    ASKED_ONCE = SumFilter.ASKED_ONCE | {"kecamatan": _districts, "instansi": _agencies}
    ORDER = (
        "milik", "kata", "tahun", "kecamatan", "desa", "status", "tahap", "sumber", "bidang", "instansi",
        "keselarasan",
    )  # fmt: skip

    def __init__(self, data, rows, *, reader=None):
        super().__init__(data, rows, reader=reader)
        self.form.initial["milik"] = self.form.data.get("milik")  # a tab, not something to clear
        self.form.order_fields(self.ORDER)
        district = self.form.data.get("kecamatan")
        if district:
            villages = Region.objects.villages().filter(parent__code=district).order_by("name")
            self.form.fields["desa"].choices = villages.values_list("code", "name")
        else:
            del self.form.fields["desa"]

    def filter_own(self, rows, _name, _value):
        is_known = self.reader is not None and self.reader.is_authenticated
        return rows.of(self.reader.organisations) if is_known else rows

    def filter_words(self, rows, _name, text):
        return rows.with_words(text)

    def filter_stage(self, rows, _name, stage):
        return rows.at_stage(stage)

    def filter_district(self, rows, _name, code):
        return rows.in_district(code)

    def filter_village(self, rows, _name, code):
        return rows.filter(region__code=code)
