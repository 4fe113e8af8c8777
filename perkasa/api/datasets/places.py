"""Regions by their official code, and the nomenclature by edition and code."""

import django_filters as filters
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

from perkasa.api.datasets import fields
from perkasa.api.datasets.dataset import Dataset, by_code
from planning.nomenclature.models import Edition, NomenclatureItem
from stakeholders.regions.models import Region

Level = NomenclatureItem.Level


def name_of_item(item: NomenclatureItem) -> str:
    """2027-1.03.02: the year of its edition and its code."""
    return f"{item.edition.valid_from_year}-{item.code}"


class RegionRow(serializers.Serializer):
    """Satu wilayah."""

    id = fields.text(_("Kode wilayah Kepmendagri."), "code")
    jenis = fields.text(_("Jenis wilayah: province, regency, city, district, village, ward."), "kind")
    nama = fields.text(_("Nama yang berlaku hari ini."), "name")
    induk = fields.Said(fields.key(_("Kode wilayah di atasnya.")), lambda row: row.parent and row.parent.code)


class RegionFilter(filters.FilterSet):
    """What the regions can be asked."""

    kata = filters.CharFilter(label=_("Nama atau awal kode"), method="filter_words")
    jenis = filters.ChoiceFilter(label=_("Jenis"), field_name="kind", choices=Region.Kind)
    di = filters.CharFilter(label=_("Di dalam wilayah dengan kode ini"), method="filter_within")

    class Meta:
        model = Region
        fields: list[str] = []

    def filter_words(self, rows, _name, text):
        return rows.named_like(text)

    def filter_within(self, rows, _name, code):
        return rows.within(code)


class ItemRow(serializers.Serializer):
    """Satu butir nomenklatur."""

    id = fields.Said(fields.text(_("Tahun edisi dan kode.")), name_of_item)
    edisi = fields.whole(_("Tahun mulai berlakunya edisi."), "edition.valid_from_year")
    dasar_hukum = fields.text(_("Dasar hukum edisi."), "edition.legal_basis")
    kode = fields.text(_("Kode butir."), "code")
    tingkat = fields.text(_("affair, field, programme, activity, sub_activity."), "level")
    nama = fields.text(_("Nama butir."), "name")
    induk = fields.Said(
        fields.key(_("Kode butir di atasnya.")), lambda item: item.parent and item.parent.code
    )
    dipakai_kabupaten = fields.truth(_("Dipakai kabupaten/kota."), "is_for_regency")
    kinerja = fields.text(_("Kinerja."), "performance")
    indikator = fields.text(_("Indikator."), "indicator")
    satuan = fields.text(_("Satuan indikator."), "unit")
    spm = fields.truth(_("Bagian standar pelayanan minimal."), "is_spm")
    kode_sebelumnya = fields.several(_("Kode butir ini pada edisi sebelumnya."), "predecessor_codes")


class ItemFilter(filters.FilterSet):
    """What the nomenclature can be asked."""

    kata = filters.CharFilter(label=_("Kata atau kode"), method="filter_words")
    tahun = filters.NumberFilter(
        label=_("Berlaku untuk rencana tahun"), method="filter_year", min_value=2000, max_value=2100
    )
    tingkat = filters.ChoiceFilter(label=_("Tingkat"), field_name="level", choices=Level)

    class Meta:
        model = NomenclatureItem
        fields: list[str] = []

    def filter_words(self, rows, _name, text):
        return rows.search(text)

    def filter_year(self, rows, _name, year):
        return rows.for_year(int(year))


def item_named(name: str) -> Q | None:
    """The item of the edition of that year with that code."""
    year, _dash, code = name.partition("-")
    known = Edition.objects.filter(valid_from_year=int(year)) if _is_year(year) else Edition.objects.none()
    return Q(edition__in=known, code=code)


def _is_year(written: str) -> bool:
    return len(written) == 4 and written.isascii() and written.isdecimal()


def _items():
    rows = NomenclatureItem.objects.select_related("edition", "parent")
    return rows.defer("definition", "executor", "words")


REGIONS = Dataset(
    "wilayah", _("Wilayah"),
    _("Provinsi, kabupaten/kota, kecamatan, desa, dan kelurahan menurut kode resmi."),
    "", RegionRow, lambda: Region.objects.select_related("parent"), by_code,
    lambda asked, rows, request: RegionFilter(asked, rows, request=request), "code",
    keywords=("wilayah", "kode wilayah", "desa"),
)  # fmt: skip
NOMENCLATURE = Dataset(
    "nomenklatur", _("Nomenklatur"),
    _("Urusan, bidang, program, kegiatan, dan sub kegiatan setiap edisi."),
    "planning:nomenclature.index", ItemRow,
    _items,
    item_named, lambda asked, rows, request: ItemFilter(asked, rows, request=request),
    keywords=("nomenklatur", "kodefikasi", "program", "kegiatan"),
)  # fmt: skip
