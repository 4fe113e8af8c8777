"""The columns of lists of proposals: T-D.4, T-C.32, and those of SIPD (usulan masyarakat); pure."""

import re
from collections.abc import Sequence

from django.utils.translation import gettext as _

from planning.nomenclature.items import WrongFile
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.columns import Column, plain
from planning.plans.sheets.headers import Header, joined

PATTERNS = {
    "number": r"no(mor)?( urut)?",
    "title": r"(nama )?usulan|kegiatan prioritas|judul( usulan)?|program/kegiatan|(nama )?pekerjaan|gagasan",
    "sub_activity": r"kode( sub kegiatan)?|sub kegiatan",
    "indicator": r"sasaran kegiatan|indikator( kinerja)?",
    "region": r"lokasi|desa/kelurahan|desa|kelurahan|lokus|alamat",
    "target": r"volume|besaran/volume|koefisien|target",
    "unit": r"satuan",
    "budget": r"pagu( indikatif)?|(perkiraan )?anggaran|biaya",
    "funds": r"sumber (dana|pendanaan)",
    "reason": r"masalah( dan alasan)?|permasalahan|alasan|latar belakang|catatan",
    "agency": r"(pd|perangkat daerah|skpd|opd)( penanggung jawab| tujuan)?",
    "fraction": r"fraksi",
    "recess": r"(masa )?reses",
    "ignored": r"prioritas daerah|sasaran daerah|program|keterangan|status|kecamatan",
}
TD4: tuple[tuple[str, Column], ...] = (
    ("No", Column("number")),
    ("Prioritas Daerah", Column("regional_priority")),
    ("Sasaran Daerah", Column("objective")),
    ("Program", Column("programme")),
    ("Kegiatan Prioritas", Column("title")),
    ("Sasaran Kegiatan", Column("indicator")),
    ("Lokasi (Desa/Kelurahan)", Column("location")),
    ("Volume", Column("target")),
    ("Pagu (Rp)", Column("ceiling")),
    ("PD Penanggung Jawab", Column("agency")),
)
"""Form T-D.4: the proposals of a district in order, by the agency they are for (Permendagri 86/2017)."""


def proposals_header(rows: Sequence[SheetRow]) -> Header:
    """The header among the first rows of a sheet; raises WrongFile when there is none."""
    found = [
        _header(rows[last - depth : last + 1]) for last in range(len(rows)) for depth in (0, 1)[: last + 1]
    ]
    best = max(found, key=lambda header: len(header.columns))
    if not {"title", "region"} <= best.keys:
        words = _("Judul kolom tidak dikenali. Daftar usulan memerlukan paling sedikit kolom %s.")
        raise WrongFile(words % _("Usulan (atau Kegiatan Prioritas) dan Lokasi"))
    return best


def _header(rows: Sequence[SheetRow]) -> Header:
    columns: dict[int, Column] = {}
    titles = joined(rows)
    for place, title in enumerate(titles):
        key = next((key for key, pattern in PATTERNS.items() if re.fullmatch(pattern, plain(title))), "")
        if key and Column(key) not in columns.values():
            columns[place] = Column(key)
    return Header(columns, dict(enumerate(titles)), rows[-1], 0)
