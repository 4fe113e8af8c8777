"""The layouts in which plans are written: Renja and RKPD of SIPD-RI, T-C.33, RPJMD and Renstra; pure.

A title such as "Rencana Tahun 2027 › Lokasi" stands on two rows: what titles share is written once, above.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from planning.plans.models import OF_ONE_YEAR, Plan
from planning.plans.sheets.columns import Column

Titled = tuple[str, Column]


@dataclass(frozen=True)
class Layout:
    """A layout by its short name, its columns for a plan, and whether a unit has a column of its own."""

    name: str
    label: Any
    columns: Callable[[Sequence[int]], list[Titled]]
    is_for_years: bool = False

    def is_for(self, plan: Plan) -> bool:
        """Whether a plan of this kind is written so."""
        return (plan.kind not in OF_ONE_YEAR) == self.is_for_years


def renja(years: Sequence[int]) -> list[Titled]:
    """The seventeen columns of the Renja in SIPD-RI."""
    year, after = years
    return [
        ("No", Column("number")),
        ("Kode", Column("code")),
        ("Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", Column("name")),
        ("Indikator Kinerja", Column("indicator")),
        ("Target Akhir Periode Renstra", Column("end_target")),
        (f"Realisasi Capaian Renja {year - 2}", Column("achieved")),
        (f"Prakiraan Capaian Target Renja {year - 1}", Column("expected")),
        (f"Target {year}", Column("target", year)),
        (f"Pagu Indikatif {year} (Rp)", Column("ceiling", year)),
        ("Lokasi", Column("location")),
        ("Sumber Dana", Column("source_of_funds")),
        ("Prioritas Nasional", Column("national_priority")),
        ("Prioritas Daerah", Column("regional_priority")),
        ("Kelompok Sasaran", Column("target_group")),
        (f"Prakiraan Maju {after} › Target", Column("target", after)),
        (f"Prakiraan Maju {after} › Pagu (Rp)", Column("ceiling", after)),
        ("PD Penanggung Jawab", Column("agency")),
    ]


def rkpd(years: Sequence[int]) -> list[Titled]:
    """The RKPD as SIPD-RI prints it, with whose line it is."""
    year, after = years
    return [
        ("Kode", Column("code")),
        ("Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan", Column("name")),
        ("Prioritas Daerah", Column("regional_priority")),
        ("Kelompok Sasaran", Column("target_group")),
        ("Lokasi", Column("location")),
        ("Indikator Kinerja", Column("indicator")),
        (f"Target {year}", Column("target", year)),
        (f"Pagu Indikatif {year} (Rp)", Column("ceiling", year)),
        ("Sumber Dana", Column("source_of_funds")),
        (f"Prakiraan Maju {after} › Target", Column("target", after)),
        (f"Prakiraan Maju {after} › Pagu (Rp)", Column("ceiling", after)),
        ("Prioritas Pembangunan Nasional", Column("national_priority")),
        ("Keterangan", Column("note")),
        ("PD Penanggung Jawab", Column("agency")),
    ]


def tc33(years: Sequence[int]) -> list[Titled]:
    """Form T-C.33: programmes and activities of an agency in year n, and the outlook on n+1."""
    year, after = years
    return [
        ("Kode", Column("code")),
        ("Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan", Column("name")),
        ("Indikator Kinerja Program/Kegiatan", Column("indicator")),
        (f"Rencana Tahun {year} › Lokasi", Column("location")),
        (f"Rencana Tahun {year} › Target Capaian Kinerja", Column("target", year)),
        (f"Rencana Tahun {year} › Pagu Indikatif (Rp)", Column("ceiling", year)),
        (f"Rencana Tahun {year} › Sumber Dana", Column("source_of_funds")),
        ("Catatan Penting", Column("note")),
        (f"Prakiraan Maju Tahun {after} › Target Capaian Kinerja", Column("target", after)),
        (f"Prakiraan Maju Tahun {after} › Kebutuhan Dana/Pagu Indikatif (Rp)", Column("ceiling", after)),
    ]


def of_years(years: Sequence[int]) -> list[Titled]:
    """RPJMD and Renstra: a target and a ceiling for every year."""
    figures = [
        pair
        for year in years
        for pair in (
            (f"Target {year}", Column("target", year)),
            (f"Pagu {year} (Rp)", Column("ceiling", year)),
        )
    ]
    return [
        ("Kode", Column("code")),
        ("Uraian", Column("name")),
        ("Indikator", Column("indicator")),
        ("Satuan", Column("unit")),
        ("Data Capaian Awal", Column("achieved")),
        *figures,
        ("Kondisi Akhir", Column("end_target")),
        ("Lokasi", Column("location")),
        ("Keterangan", Column("note")),
        ("PD Penanggung Jawab", Column("agency")),
    ]


def renstra(years: Sequence[int]) -> list[Titled]:
    """The Renstra as agencies keep it: under each objective its programmes, with target and money by year."""
    figures = [
        pair
        for number, year in enumerate(years, 1)
        for pair in (
            (f"Tahun {number} – {year} › Target", Column("target", year)),
            (f"Tahun {number} – {year} › Dana (Rp)", Column("ceiling", year)),
        )
    ]
    return [
        ("Sasaran", Column("objective")),
        ("Kode", Column("code")),
        ("Program dan Kegiatan", Column("name")),
        ("Satuan", Column("unit")),
        ("Indikator", Column("indicator")),
        ("Data Capaian Awal", Column("achieved")),
        *figures,
        ("Lokasi", Column("location")),
        ("Keterangan", Column("note")),
    ]


LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout("renja", _("Renja (SIPD-RI)"), renja),
        Layout("rkpd", _("RKPD (SIPD-RI)"), rkpd),
        Layout("t-c-33", _("Formulir T-C.33"), tc33),
        Layout("lima-tahun", _("RPJMD dan Renstra"), of_years, is_for_years=True),
        Layout("renstra", _("Renstra per sasaran"), renstra, is_for_years=True),
    )
}


def layouts_for(plan: Plan) -> list[Layout]:
    """The layouts in which `plan` can be written."""
    return [layout for layout in LAYOUTS.values() if layout.is_for(plan)]
