"""Which column says what: told from its title, whatever the layout calls it and over how many rows; pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from planning.nomenclature.items import WrongFile
from planning.nomenclature.workbook import SheetRow

HEADER_WITHIN = 20
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
PLAIN = {
    "code": r"kode( rekening)?",
    "agency": r".*(penanggung jawab|pelaksana).*|perangkat daerah|opd|skpd",
    "end_target": r"(target|kondisi) akhir.*",
    "achieved": r"realisasi.*|.*capaian awal.*|kondisi awal.*",
    "expected": r"prakiraan capaian.*|perkiraan capaian.*",
    "unit": r"satuan",
    "location": r".*lokasi",
    "source_of_funds": r".*sumber (dana|pendanaan)",
    "national_priority": r".*prioritas( pembangunan)? nasional.*",
    "regional_priority": r"prioritas( pembangunan)? daerah.*",
    "target_group": r".*kelompok sasaran|sasaran daerah",
    "note": r"catatan.*|keterangan.*",
    "ceiling": r".*(pagu|kebutuhan dana|anggaran).*",
    "target": r".*target.*",
    "indicator": r".*indikator.*|tolok ukur.*",
    "name": r".*(urusan|uraian|program dan kegiatan|program/kegiatan|nomenklatur).*",
}
BY_YEAR = ("target", "ceiling")


@dataclass(frozen=True)
class Column:
    """What a column says (a key of PLAIN), and for targets and ceilings of which year."""

    key: str
    year: int = 0


@dataclass(frozen=True)
class Header:
    """The columns found, by their place (0 is A), and the last row of the titles."""

    columns: dict[int, Column]
    titles: dict[int, str]
    last_row: SheetRow

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(column.key for column in self.columns.values())


def plain(title: str) -> str:
    """A title without brackets, stars and stretched spaces, in small letters."""
    without = re.sub(r"\([^)]*\)", " ", title)
    return " ".join(re.sub(r"[^\w\s/+.-]", " ", without).casefold().split()).rstrip(".")


def column_of(title: str, first_year: int) -> Column | None:
    """What a column of this title says; None when nothing is known of it.

    A year that is not named is the plan's first, or the one after it where the outlook (prakiraan maju) is.
    """
    words = plain(title)
    key = next((key for key, pattern in PLAIN.items() if words and re.fullmatch(pattern, words)), None)
    if key not in BY_YEAR:
        return Column(key) if key else None
    named = YEAR.findall(words)
    is_outlook = "maju" in words or "n+1" in words
    return Column(key, int(named[-1]) if named else first_year + is_outlook)


def joined(upper: SheetRow | None, lower: SheetRow) -> list[str]:
    """The titles of two rows taken together: a group's title holds for the columns to its right too."""
    titles, group = [], ""
    width = max(len(lower.cells), len(upper.cells) if upper else 0)
    for place in range(width):
        above, below = (upper.cell(place) if upper else ""), lower.cell(place)
        group = above or group
        titles.append(f"{group if below or above else ''} {below}".strip())
    return titles


def header_in(rows: Sequence[SheetRow], first_year: int) -> Header:
    """The header among the first rows of a sheet, on one row or two; raises WrongFile when there is none."""
    best: Header | None = None
    for upper, lower in zip([None, *rows], rows, strict=False):
        for above in (None, upper):
            found = _header(joined(above, lower), lower, first_year)
            if best is None or len(found.columns) > len(best.columns):
                best = found
    if best is None or not {"code", "name"} <= best.keys or not best.keys & set(BY_YEAR):
        words = _(
            "Judul kolom tidak dikenali. Dalam %(rows)d baris pertama harus ada kolom Kode, Uraian, dan "
            "Target atau Pagu."
        )
        raise WrongFile(words % {"rows": HEADER_WITHIN})
    return best


def _header(titles: list[str], last_row: SheetRow, first_year: int) -> Header:
    columns: dict[int, Column] = {}
    for place, title in enumerate(titles):
        column = column_of(title, first_year)
        if column and column not in columns.values():
            columns[place] = column
    return Header(columns, dict(enumerate(titles)), last_row)
