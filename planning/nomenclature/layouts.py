"""The two shapes in which the nomenclature is published, each read row by row into items; pure.

`ExportLayout` (the 2027 update): one row a sub-activity, every level in its own column as "code name".
`StairsLayout` (Kepmendagri 900.1.15.5-1317/2023): one row an item of any level, its code over five columns.
"""

import json
import re
from collections.abc import Iterator
from typing import Protocol

from django.utils.translation import gettext as _

from planning.nomenclature import codes
from planning.nomenclature.items import Item, Problem
from planning.nomenclature.workbook import SheetRow

AFFAIRS = {
    "1": "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
    "2": "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR",
    "3": "URUSAN PEMERINTAHAN PILIHAN",
    "4": "UNSUR PENDUKUNG URUSAN PEMERINTAHAN",
    "5": "UNSUR PENUNJANG URUSAN PEMERINTAHAN",
    "6": "UNSUR PENGAWASAN URUSAN PEMERINTAHAN",
    "7": "UNSUR KEWILAYAHAN",
    "8": "UNSUR PEMERINTAHAN UMUM",
    "9": "UNSUR KEKHUSUSAN",
    "X": "URUSAN X.XX",
}
CODE = re.compile(r"(\d|X)(\.(\d\d|XX)(\.\d\d(\.\d\.\d\d(\.\d{4})?)?)?)?")
CODE_IN_TEXT = re.compile(r"(?:\d\.\d\d|X\.XX)\.\d\d\.\d\.\d\d\.\d{4}")
ABSENT = "[null]"

Found = Iterator[tuple[Item | Problem, int]]


class Layout(Protocol):
    """A shape of the list: its header, and what an edition in it is called unless somebody says otherwise."""

    @property
    def header(self) -> tuple[str, ...]: ...
    @property
    def edition_name(self) -> str: ...
    @property
    def valid_from_year(self) -> int: ...

    def read(self, row: SheetRow) -> Found:
        """The items of one row and its problems, each with the column (0 is A) it stands in."""


def one_line(text: str) -> str:
    """`text` with every run of white space made one space: the lists break and stretch lines at will."""
    return " ".join(text.split())


class ExportLayout:
    """One row a sub-activity of a province or a regency; only the rows of regencies and cities are taken.

    Both kinds share programme codes under different names, and a regency never uses a province's code.
    """

    header = (
        "JENIS PEMDA", "BIDANG", "PROGRAM", "KEGIATAN", "SUBKEGIATAN", "KINERJA", "INDIKATOR", "SATUAN",
        "TAG", "DEFINISI OPERASIONAL", "PELAKSANA", "SPM", "JENIS", "SUBKEGIATAN SEBELUMNYA",
    )  # fmt: skip
    edition_name = "Nomenklatur pemutakhiran 2027"
    valid_from_year = 2027

    owners = ("PROV", "KABKOT")
    levels = ((1, "field"), (2, "programme"), (3, "activity"), (4, "sub_activity"))
    kinds = {"Layanan": "service", "Aktifitas": "work", "": ""}
    spm = {"SPM": True, "NON-SPM": False, "": False}

    def read(self, row: SheetRow) -> Found:
        if row.cell(0) not in self.owners:
            yield row.problem(0, _("tertulis “%s”, seharusnya PROV atau KABKOT.") % row.cell(0)), 0
        if row.cell(0) != "KABKOT":
            return
        affair = row.cell(1)[:1]
        if affair in AFFAIRS:
            yield Item(affair, AFFAIRS[affair]), 1
        above = affair
        for column, level in self.levels:
            code, _space, name = one_line(row.cell(column)).partition(" ")
            if problem := problem_with(code, name, level, above):
                yield row.problem(column, problem), column
                return
            above = code
            if level != "sub_activity":
                yield Item(code, name), column
        yield from self._sub_activity(row, code, name)

    def _sub_activity(self, row: SheetRow, code: str, name: str) -> Found:
        problems = empty_cells(row, (5, 6, 7))
        tags, spm, kind = tags_of(row.cell(8)), self.spm.get(row.cell(11)), self.kinds.get(row.cell(12))
        if tags is None:
            problems.append(row.problem(8, _("tag tidak terbaca: “%s”.") % row.cell(8)[:60]))
        if spm is None:
            words = _("tertulis “%s”, seharusnya SPM atau NON-SPM.")
            problems.append(row.problem(11, words % row.cell(11)[:60]))
        if kind is None:
            words = _("tertulis “%s”, seharusnya Layanan atau Aktifitas.")
            problems.append(row.problem(12, words % row.cell(12)[:60]))
        yield from ((problem, 4) for problem in problems)
        if problems or tags is None or spm is None or kind is None:
            return
        performance, indicator, unit = (one_line(row.cell(column)) for column in (5, 6, 7))
        definition, executor = present(row.cell(9)), one_line(present(row.cell(10)))
        predecessors = tuple(CODE_IN_TEXT.findall(row.cell(13)))
        item = Item(
            code, name, performance, indicator, unit, spm, kind, tags, definition, executor, predecessors
        )
        yield item, 4


class StairsLayout:
    """One row an item of any level; the columns A to E hold the segments of its code as far as they go."""

    header = (
        "URUSAN/UNSUR", "BIDANG URUSAN/BIDANG UNSUR", "PROGRAM", "KEGIATAN", "SUB KEGIATAN",
        "NOMENKLATUR URUSAN", "KINERJA", "INDIKATOR", "SATUAN", "KETERANGAN",
    )  # fmt: skip
    edition_name = "Kepmendagri 900.1.15.5-1317 Tahun 2023"
    valid_from_year = 2024

    widths = (1, 2, 2, 4, 4)
    levels = ("affair", "field", "programme", "activity", "sub_activity")

    def read(self, row: SheetRow) -> Found:
        filled = [bool(row.cell(column)) for column in range(5)]
        depth = filled.index(False) if False in filled else 5
        if depth == 0 or any(filled[depth:]):
            column = depth
            yield row.problem(column, _("kosong, padahal kolom lain di baris ini terisi.")), column
            return
        code = ".".join(row.cell(column).zfill(self.widths[column]) for column in range(depth))
        level, name = self.levels[depth - 1], one_line(row.cell(5))
        if problem := problem_with(code, name, level):
            column = depth - 1 if name else 5
            yield row.problem(column, problem), column
            return
        if level != "sub_activity":
            yield Item(code, name), depth - 1
            return
        if problems := empty_cells(row, (6, 7, 8)):
            yield from ((problem, 4) for problem in problems)
            return
        performance, indicator, unit = (one_line(row.cell(column)) for column in (6, 7, 8))
        yield Item(code, name, performance, indicator, unit), 4


LAYOUTS: tuple[Layout, ...] = (ExportLayout(), StairsLayout())


def problem_with(code: str, name: str, level: str, above: str = "") -> str:
    """What is wrong with a code of `level` (below `above`, where the row names it); "" when nothing is."""
    if not CODE.fullmatch(code) or codes.level_of(code) != level:
        return _("“%s” bukan kode yang dikenal untuk tingkat ini.") % code[:60]
    if not name:
        return _("kode %s tidak bernama.") % code
    if above and codes.parent_of(code) != above:
        return _("kode %(code)s tidak berada di bawah %(above)s.") % {"code": code, "above": above}
    return ""


def empty_cells(row: SheetRow, columns: tuple[int, ...]) -> list[Problem]:
    """A problem for each of `columns` that should hold something and does not."""
    return [row.problem(column, _("kosong.")) for column in columns if not row.cell(column)]


def tags_of(text: str) -> tuple[str, ...] | None:
    """'["GEOPARK", "KESPRO"]' → two tags; '' and '[null]' → none; None when it cannot be read."""
    if text in ("", ABSENT):
        return ()
    try:
        tags = json.loads(text)
    except json.JSONDecodeError:
        return None
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        return None
    return tuple(map(one_line, tags))


def present(text: str) -> str:
    """`text`, or "" for the mark of an absent value."""
    return "" if text == ABSENT else text
