"""From a spreadsheet to a checked list of items: its layout, and whether every code has its place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation import gettext as _

from planning.nomenclature.items import Item, Problem, WrongFile
from planning.nomenclature.layouts import LAYOUTS, Layout, one_line
from planning.nomenclature.workbook import SheetRow, opened_sheets

MOST_PROBLEMS = 200
PROGRESS_EVERY = 500

Progress = Callable[[str, int], None]


@dataclass(frozen=True)
class Reading:
    """What a file holds: its layout, its items with parents before children, the number of rows read."""

    layout: Layout
    items: tuple[Item, ...]
    rows: int


def read_nomenclature(path: Path, progress: Progress = lambda stage, count: None) -> Reading:
    """The items of the list at `path`, whichever of the known layouts it has.

    Raises WrongFile with every mistake found (sheet, row, column); then nothing of the file is to be used.
    """
    nearest: WrongFile | None = None
    with opened_sheets(path) as sheets:
        for rows in sheets:
            header = next(rows, None)
            if header is None:
                continue
            layout = _layout_like(header)
            problem = _problem_of_header(layout, header)
            if problem is None:
                return _read(layout, rows, header.sheet, progress)
            nearest = nearest or WrongFile(problems=[problem])
    raise nearest or WrongFile(_("Berkas ini tidak berisi baris apa pun."))


def _titles(header: SheetRow) -> list[str]:
    return [one_line(cell).upper() for cell in header.cells]


def _layout_like(header: SheetRow) -> Layout:
    """The layout that shares most titles with `header`, wherever they stand."""
    titles = set(_titles(header))
    return max(LAYOUTS, key=lambda layout: len(titles.intersection(layout.header)))


def _problem_of_header(layout: Layout, header: SheetRow) -> Problem | None:
    """The first title that is not where the layout has it, or None when all are."""
    titles = _titles(header) if header.number == 1 else []
    for column, expected in enumerate(layout.header):
        if column >= len(titles) or titles[column] != expected:
            words = _("judul kolom tertulis “%(found)s”, seharusnya “%(expected)s” di baris 1.")
            found = one_line(header.cell(column))[:60]
            return header.problem(column, words % {"found": found, "expected": expected})
    return None


def _read(layout: Layout, rows: Iterable[SheetRow], sheet: str, progress: Progress) -> Reading:
    tree, count = _Tree(), 0
    for row in rows:
        count += 1
        for found, column in layout.read(row):
            tree.add(found, row, column)
        if len(tree.problems) >= MOST_PROBLEMS:
            break
        if count % PROGRESS_EVERY == 0:
            progress("rows", count)
    progress("rows", count)
    if tree.problems:
        raise WrongFile(problems=tree.problems)
    if not tree.items:
        raise WrongFile(_("Lembar “%s” tidak berisi kode kabupaten/kota.") % sheet)
    return Reading(layout, tuple(sorted(tree.items.values(), key=lambda item: item.code)), count)


class _Tree:
    """Items by code while they come in, and the row of each; refuses what contradicts an earlier one."""

    def __init__(self):
        self.items: dict[str, Item] = {}
        self.first_row: dict[str, int] = {}
        self.problems: list[Problem] = []

    def add(self, found: Item | Problem, row: SheetRow, column: int) -> None:
        """Take an item in, or note why not."""
        if isinstance(found, Problem):
            self.problems.append(found)
            return
        known = self.items.get(found.code)
        if known is None:
            if found.parent_code and found.parent_code not in self.items:
                self._refuse(
                    row, column, _("induk kode %(code)s, yaitu %(parent)s, belum ada di atasnya."), found, 0
                )
                return
            self.items[found.code], self.first_row[found.code] = found, row.number
        elif found.level == "sub_activity" or self.first_row[found.code] == row.number:
            self._refuse(row, column, _("kode %(code)s sudah tertulis di baris %(first)d."), found)
        elif found.name != known.name:
            self._refuse(row, column, _("kode %(code)s bernama lain di baris %(first)d."), found)

    def _refuse(self, row: SheetRow, column: int, words: str, found: Item, first: int | None = None) -> None:
        first = self.first_row[found.code] if first is None else first
        values = {"code": found.code, "parent": found.parent_code, "first": first}
        self.problems.append(row.problem(column, words % values))
