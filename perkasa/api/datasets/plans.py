"""Planning documents, their lines with indicators and money, and how documents agree with each other."""

import django_filters as filters
from django.db.models import Prefetch, Q
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from perkasa.api.datasets import fields
from perkasa.api.datasets.dataset import Dataset, by_code
from planning.alignment.decisions import Verdict
from planning.alignment.pairs.models import Comparison
from planning.alignment.pairs.pairing import Pair
from planning.plans.filters import LineFilter, PlanFilter
from planning.plans.lines import Indicator, Line
from planning.plans.models import Plan

SIGN = "~"
"""Stands between the parts of a name that has several."""


def slug_of(row: Plan | Line | Comparison) -> str | None:
    """Whose it is; None for the regency as a whole."""
    return row.organisation.slug if row.organisation else None


def name_of_line(line: Line) -> str:
    """DOK-7F3KQ2~dpupr~1.03.02: document, agency, code."""
    return SIGN.join((line.plan.code, slug_of(line) or "", line.code))


def name_of_pair(found: Comparison) -> str:
    """Pair, agency, document and reference of a comparison."""
    upper = found.upper.code if found.upper else ""
    return SIGN.join((found.pair, slug_of(found) or "", found.lower.code, upper))


class PlanRow(serializers.Serializer):
    """Satu versi dokumen rencana yang sudah ditetapkan."""

    id = fields.text(_("Nomor dokumen di portal."), "code")
    halaman = fields.address()
    jenis = fields.text(_("rpjpd, rpjmd, rkpd, renstra, renja, dan seterusnya."), "kind")
    judul = fields.text(_("Judul dokumen."), "title")
    instansi = fields.Said(fields.key(_("Kode singkat perangkat daerah.")), slug_of)
    tahun_awal = fields.whole(_("Tahun pertama yang direncanakan."), "first_year")
    tahun_akhir = fields.whole(_("Tahun terakhir yang direncanakan."), "last_year")
    perubahan_ke = fields.whole(_("0 untuk yang pertama, 1 untuk perubahan pertama."), "revision")
    menggantikan = fields.Said(
        fields.key(_("Nomor dokumen yang diubah.")), lambda plan: plan.previous and plan.previous.code
    )
    nomor_peraturan = fields.text(_("Nomor peraturan penetapan."), "regulation_number")
    tanggal_peraturan = fields.day(_("Tanggal peraturan penetapan."), "regulation_date")
    status = fields.text(_("fixed: berlaku; superseded: sudah digantikan."))
    ditetapkan = fields.moment(_("Saat ditetapkan di portal."), "fixed_at")


class YearlyNumber(serializers.Serializer):
    """Angka satu tahun."""

    tahun = fields.whole(_("Tahun."), "year")
    nilai = fields.amount(_("Target pada tahun itu."), "value")


class YearlyMoney(serializers.Serializer):
    """Uang satu tahun."""

    tahun = fields.whole(_("Tahun."), "year")
    rupiah = fields.whole(_("Pagu indikatif, rupiah."), "amount")


class MeasureRow(serializers.Serializer):
    """Satu indikator baris rencana."""

    nama = fields.text(_("Indikator."), "name")
    satuan = fields.text(_("Satuan."), "unit")
    arah = fields.text(_("up: makin tinggi makin baik; down: makin rendah makin baik."), "direction")
    rumus = fields.text(_("sum, latest, atau share."), "formula")
    target = YearlyNumber(
        many=True, source="targets.all", read_only=True, help_text=_("Target setiap tahun.")
    )


class LineRow(serializers.Serializer):
    """Satu baris dokumen rencana."""

    id = fields.Said(fields.text(_("Dokumen, instansi, dan kode.")), name_of_line)
    halaman = fields.address()
    dokumen = fields.text(_("Nomor dokumen di portal."), "plan.code")
    tingkat = fields.text(_("Tingkat pohon kinerja."), "level")
    kode = fields.text(_("Kode baris."), "code")
    uraian = fields.text(_("Uraian."), "name")
    induk = fields.Said(
        fields.key(_("Kode baris di atasnya.")), lambda line: line.parent and line.parent.code
    )
    instansi = fields.Said(fields.key(_("Kode singkat perangkat daerah.")), slug_of)
    hasil = fields.text(_("Hasil atau keluaran."), "result")
    lokasi = fields.text(_("Lokasi."), "location")
    kode_wilayah = fields.several(_("Kode wilayah lokasi."), "place_codes")
    sumber_dana = fields.text(_("Sumber dana."), "source_of_funds")
    prioritas_nasional = fields.text(_("Prioritas nasional."), "national_priority")
    prioritas_daerah = fields.text(_("Prioritas daerah."), "regional_priority")
    kelompok_sasaran = fields.text(_("Kelompok sasaran."), "target_group")
    indikator = MeasureRow(
        many=True, source="indicators.all", read_only=True, help_text=_("Indikator baris.")
    )
    pagu = YearlyMoney(many=True, source="ceilings.all", read_only=True, help_text=_("Pagu setiap tahun."))


class OpenLineFilter(LineFilter):
    """The questions of the page; without one the data holds every line."""

    @property
    def qs(self):
        return filters.FilterSet.qs.fget(self)


class ComparisonRow(serializers.Serializer):
    """Dua dokumen yang disandingkan, sejauh satu instansi."""

    id = fields.Said(fields.text(_("Pasangan, instansi, dokumen, dan acuan.")), name_of_pair)
    halaman = fields.address()
    pasangan = fields.text(_("Pasangan dokumen."), "pair")
    tahun = fields.whole(_("Tahun rencana."), "year")
    instansi = fields.Said(fields.key(_("Kode singkat perangkat daerah.")), slug_of)
    dokumen = fields.text(_("Nomor dokumen yang diperiksa."), "lower.code")
    acuan = fields.Said(fields.key(_("Nomor dokumen acuan.")), lambda found: found.upper and found.upper.code)
    hasil = fields.text(_("not_checked, aligned, partly_aligned, not_aligned."), "verdict")
    status = fields.text(_("Hasil, atau tinjauan orang: confirmed, exempted."))
    nilai = fields.amount(_("Nilai 0 sampai 100."), "score")
    baris = fields.whole(_("Jumlah baris yang diperiksa."), "lines_found")
    baris_selaras = fields.whole(_("Baris yang selaras."), "aligned")
    baris_selaras_sebagian = fields.whole(_("Baris yang selaras sebagian."), "partly")
    diperiksa = fields.moment(_("Saat diperiksa."), "checked_at")


class ComparisonFilter(filters.FilterSet):
    """What the comparisons can be asked."""

    tahun = filters.NumberFilter(label=_("Tahun"), field_name="year", min_value=1990, max_value=2150)
    instansi = filters.CharFilter(label=_("Kode singkat instansi"), field_name="organisation__slug")
    pasangan = filters.ChoiceFilter(label=_("Pasangan"), field_name="pair", choices=Pair)
    status = filters.ChoiceFilter(label=_("Hasil"), field_name="verdict", choices=Verdict)

    class Meta:
        model = Comparison
        fields: list[str] = []


def line_named(name: str) -> Q | None:
    """The line of that document with that agency and code."""
    parts = name.split(SIGN, 2)
    if len(parts) < 3:
        return None
    plan, agency, code = parts
    whose = Q(organisation__slug=agency) if agency else Q(organisation=None)
    return whose & Q(plan__code=plan, code=code)


def pair_named(name: str) -> Q | None:
    """The comparison of that pair of documents, for that agency."""
    parts = name.split(SIGN)
    if len(parts) != 4:
        return None
    pair, agency, lower, upper = parts
    whose = Q(organisation__slug=agency) if agency else Q(organisation=None)
    follows = Q(upper__code=upper) if upper else Q(upper=None)
    return whose & follows & Q(pair=pair, lower__code=lower)


def _lines():
    measures = Prefetch("indicators", Indicator.objects.prefetch_related("targets"))
    rows = Line.objects.visible_to(None).select_related("plan", "organisation", "parent")
    return rows.prefetch_related(measures, "ceilings")


PLANS = Dataset(
    "dokumen", _("Dokumen rencana"),
    _("RPJPD, RPJMD, RKPD, Renstra, dan Renja yang sudah ditetapkan."),
    "planning:plans.index", PlanRow,
    lambda: Plan.objects.visible_to(None).select_related("organisation", "previous"), by_code,
    lambda asked, rows, request: PlanFilter(asked, rows, request=request), "code",
    keywords=("RPJMD", "RKPD", "Renstra", "Renja"),
)  # fmt: skip
LINES = Dataset(
    "baris", _("Baris rencana"),
    _("Program, kegiatan, dan sub kegiatan dengan indikator, target, dan pagu."),
    "planning:plans.lines", LineRow, _lines, line_named,
    lambda asked, rows, request: OpenLineFilter(asked, rows, request=request),
    keywords=("program", "kegiatan", "sub kegiatan", "pagu", "indikator"),
)  # fmt: skip
ALIGNMENT = Dataset(
    "keselarasan", _("Keselarasan dokumen"),
    _("Seberapa selaras setiap dokumen dengan acuannya, per instansi."),
    "planning:alignment.pairs.index", ComparisonRow,
    lambda: Comparison.objects.visible_to(None).select_related("organisation", "lower", "upper"), pair_named,
    lambda asked, rows, request: ComparisonFilter(asked, rows, request=request),
    keywords=("sinkronisasi", "keselarasan"),
)  # fmt: skip
