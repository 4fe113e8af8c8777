"""What was done: indicators as certified each quarter, and how the services kept their promises."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from typing import Any

import django_filters as filters
from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from consultations.services.models import Service
from consultations.standards.measures import Choice, by_service
from consultations.surveys.reading import Tally
from perkasa.api.datasets import fields
from perkasa.api.datasets.dataset import Dataset
from planning.evaluation.figures import rounded
from planning.evaluation.models import QuarterReport
from planning.evaluation.rows import Realisation

A_YEAR = timedelta(days=365)
SIGN = "~"


def _shown(value: Fraction | None) -> float | None:
    return None if value is None else float(rounded(value, 4))


def name_of_row(row: Realisation) -> str:
    """EVL-7F3KQ2~4: the report and the place of the row in it."""
    return f"{row.report.code}{SIGN}{row.position}"


class IndicatorRow(serializers.Serializer):
    """Satu indikator dalam satu laporan triwulan yang sudah disahkan (formulir E.81)."""

    id = fields.Said(fields.text(_("Nomor laporan dan nomor baris.")), name_of_row)
    halaman = fields.Said(
        fields.text(_("Halaman yang dibaca orang.")), lambda row: fields.page_of(row.report)
    )
    laporan = fields.text(_("Nomor laporan triwulan."), "report.code")
    tahun = fields.whole(_("Tahun."), "report.quarter.year")
    triwulan = fields.whole(_("Triwulan 1 sampai 4."), "report.quarter.number")
    pembukaan_ke = fields.whole(_("0 untuk laporan pertama."), "report.revision")
    status = fields.text(_("final: berlaku; superseded: sudah digantikan."), "report.status")
    instansi = fields.text(_("Kode singkat perangkat daerah."), "report.organisation.slug")
    dokumen = fields.text(_("Nomor Renja yang dilaporkan."), "report.plan.code")
    tingkat = fields.text(_("Tingkat pohon kinerja."), "level")
    kode = fields.text(_("Kode baris."), "code")
    uraian = fields.text(_("Uraian."), "name")
    indikator = fields.text(_("Indikator."), "indicator")
    satuan = fields.text(_("Satuan."), "unit")
    rumus = fields.text(_("sum, latest, atau share."), "formula")
    arah = fields.text(_("up atau down."), "direction")
    target = fields.amount(_("Target tahun ini (kolom 7)."))
    realisasi = fields.Said(
        fields.amount(_("Realisasi s.d. triwulan ini (kolom 12).")), lambda row: _shown(row.performance.done)
    )
    capaian = fields.Said(
        fields.amount(_("Persen capaian (kolom 13).")), lambda row: _shown(row.performance.rate)
    )
    anggaran = fields.whole(_("Anggaran tahun ini, rupiah; hanya pada baris berbelanja."), "money")
    belanja = fields.Said(
        fields.whole(_("Belanja s.d. triwulan ini, rupiah.")),
        lambda row: None if row.cost.done is None else int(row.cost.done),
    )


class IndicatorFilter(filters.FilterSet):
    """What the certified figures can be asked."""

    tahun = filters.NumberFilter(
        label=_("Tahun"), field_name="report__quarter__year", min_value=1990, max_value=2150
    )
    triwulan = filters.NumberFilter(
        label=_("Triwulan"), field_name="report__quarter__number", min_value=1, max_value=4
    )
    instansi = filters.CharFilter(label=_("Kode singkat instansi"), field_name="report__organisation__slug")
    kode = filters.CharFilter(label=_("Awal kode baris"), field_name="code", lookup_expr="startswith")
    laporan = filters.CharFilter(label=_("Nomor laporan"), field_name="report__code", lookup_expr="iexact")

    class Meta:
        model = Realisation
        fields: list[str] = []


def row_named(name: str) -> Q | None:
    """The row of that report at that place."""
    report, _sign, place = name.partition(SIGN)
    if not (place.isascii() and place.isdecimal() and len(place) < 6):
        return None
    return Q(report__code=report, position=int(place))


def _rows():
    certified = QuarterReport.objects.visible_to(None)
    return Realisation.objects.filter(report__in=certified).select_related(
        "report__quarter", "report__organisation", "report__plan"
    )


@dataclass(frozen=True)
class Kept:
    """How a service kept its promises in the last year; None where it rests on too few."""

    service: Service
    figures: dict[str, Any]
    satisfaction: Any

    def median(self, name: str, number: str) -> float | None:
        """The middle of a duration, when enough consultations stand behind it."""
        is_enough = self.figures.get(number, 0) >= settings.STANDARDS_SHOWN_FROM
        return self.figures.get(name) if is_enough else None

    @property
    def asked(self) -> int | None:
        """How many asked, when that is nobody's own affair any more."""
        number = self.figures.get("asked", 0)
        return number if number >= settings.STANDARDS_SHOWN_FROM else None


class ServiceRow(serializers.Serializer):
    """Satu layanan konsultasi dan yang terukur darinya setahun terakhir."""

    id = fields.text(_("Alamat layanan."), "service.slug")
    halaman = fields.Said(
        fields.text(_("Halaman yang dibaca orang.")), lambda kept: fields.page_of(kept.service)
    )
    nama = fields.text(_("Nama layanan."), "service.name")
    dibuka = fields.truth(_("Dapat dipesan sekarang."), "service.is_open")
    lama_menit = fields.whole(_("Lama pertemuan, menit."), "service.duration")
    permohonan = fields.whole(_("Permohonan setahun terakhir; kosong bila terlalu sedikit."), "asked")
    jawab_hari_kerja = fields.Said(
        fields.amount(_("Median hari kerja sampai dijawab.")),
        lambda kept: kept.median("answer_days", "answered"),
    )
    jarak_hari = fields.Said(
        fields.amount(_("Median hari sampai pertemuan.")), lambda kept: kept.median("lead_days", "met")
    )
    tunggu_menit = fields.Said(
        fields.amount(_("Median menit menunggu di tempat.")),
        lambda kept: kept.median("waited_minutes", "received"),
    )
    notula_hari_kerja = fields.Said(
        fields.amount(_("Median hari kerja sampai notula terbit.")),
        lambda kept: kept.median("minutes_days", "minuted"),
    )
    kepuasan = fields.amount(
        _("Indeks kepuasan masyarakat; kosong bila respondennya sedikit."), "satisfaction"
    )


class ServiceFilter(filters.FilterSet):
    """What the services can be asked."""

    dibuka = filters.BooleanFilter(label=_("Dapat dipesan sekarang"), field_name="is_open")

    class Meta:
        model = Service
        fields: list[str] = []


def _kept(services: Sequence[Service]) -> list[Kept]:
    """Two questions to the database, however many services there are."""
    today = timezone.localdate()
    choice = Choice(today - A_YEAR, today)
    figures = {row["service"]: row for row in by_service(choice)}
    tally = Tally(choice.since, choice.until)
    return [
        Kept(each, figures.get(each.pk, {}), tally.between(choice.since, choice.until, each.pk))
        for each in services
    ]


INDICATORS = Dataset(
    "indikator", _("Capaian indikator"),
    _("Target, realisasi, dan belanja setiap triwulan sebagaimana disahkan."),
    "planning:evaluation.index", IndicatorRow, _rows, row_named,
    lambda asked, rows, request: IndicatorFilter(asked, rows, request=request),
    keywords=("E.81", "evaluasi", "realisasi", "kinerja"),
)  # fmt: skip
SERVICES = Dataset(
    "layanan", _("Statistik layanan"),
    _("Layanan konsultasi dan yang terukur darinya setahun terakhir."),
    "consultations:standards.index", ServiceRow, Service.objects.all,
    lambda name: Q(slug=name), lambda asked, rows, request: ServiceFilter(asked, rows, request=request),
    "slug", _kept, keywords=("layanan", "konsultasi", "kepuasan"),
)  # fmt: skip
