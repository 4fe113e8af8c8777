"""From form E.81 as it was filled in to the figures of the quarter, or to what is wrong in it."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from planning.evaluation.actions import Filled
from planning.evaluation.breakdowns.actions import Parts
from planning.evaluation.breakdowns.models import plain
from planning.evaluation.e81 import Line, lines_of
from planning.evaluation.figures import QUARTERS, rounded
from planning.evaluation.models import QuarterReport
from planning.evaluation.rows import Realisation
from planning.evaluation.sheets.checking import Checking
from planning.evaluation.sheets.columns import indicator_words
from planning.evaluation.sheets.parts import SHEET, PartsSheet
from planning.nomenclature.items import Problem, WrongFile
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.tables import opened_table

CODE, INDICATOR, TARGET, FIRST_QUARTER, LAST = 2, 4, 7, 8, 17
PLACES = 4
NO_FORM = gettext_lazy(
    "Tidak ada baris nomor kolom (1) sampai (17). Unduh formulir E.81 dari laporan ini, lalu isi."
)
FIXED = gettext_lazy("Angka ini tidak dilaporkan pada triwulan ini; kembalikan seperti semula.")


class Reading(NamedTuple):
    """What a file says of the quarter, by position of the row, and its mistakes; with one, nothing holds."""

    figures: dict[int, Filled]
    parts: dict[int, Parts]
    problems: list[Problem]


def read_form(path: Path, report: QuarterReport) -> Reading:
    """The figures in the file at `path`; raises WrongFile where it is no form E.81 with numbered columns."""
    rows, form = list(report.rows.all()), None
    parts = PartsSheet(rows)
    with opened_table(path) as sheets:
        for sheet in sheets:
            name, lines = _named(sheet)
            if name == SHEET:
                parts.read(lines)
            elif form is None and (places := _places_in(lines)):
                form = _Form(rows, report.quarter.number, places)
                form.read(lines)
    if form is None:
        raise WrongFile(str(NO_FORM))
    parts.check(rows, {position: filled.result for position, filled in form.figures.items()})
    return Reading(form.figures, parts.parts, [*form.problems, *parts.problems])


def _named(sheet: Iterator[SheetRow]) -> tuple[str, Iterator[SheetRow]]:
    """The name of a sheet and its rows; without rows it has no name."""
    first = next(sheet, None)
    return (first.sheet, chain([first], sheet)) if first else ("", sheet)


def _places_in(sheet: Iterator[SheetRow]) -> Mapping[int, int] | None:
    """Where each numbered column of the form stands; what follows is its rows."""
    for row in sheet:
        numbers = [cell.strip("() ") for cell in row.cells]
        places = {int(text): place for place, text in enumerate(numbers) if text.isdecimal()}
        if set(range(1, LAST + 1)) <= set(places):
            return places
    return None


class _Form(Checking):
    """The rows of one report, found again in a file."""

    def __init__(self, rows: Iterable[Realisation], quarter: int, places: Mapping[int, int]):
        super().__init__()
        self.quarter, self.places = quarter, places
        self.known = {_name_of(line): line for line in lines_of(rows)}
        self.figures: dict[int, Filled] = {}

    def read(self, rows: Iterator[SheetRow]) -> None:
        """What the sheet says stands in `figures`, by position of the row."""
        for row in rows:
            code, indicator = row.cell(self.places[CODE]), row.cell(self.places[INDICATOR])
            if not code:
                break  # the foot begins
            line = self.known.pop((code, plain(indicator)), None)
            if line is None:
                self.wrong(row, self.places[CODE], _("Baris ini tidak dikenal atau tertulis dua kali."))
                continue
            self._check_fixed(row, line)
            self.figures[line.row.position] = self._filled(row, line.row)

    def _filled(self, row: SheetRow, known: Realisation) -> Filled:
        place = self.places[FIRST_QUARTER + self.quarter - 1]
        result = self.number(row, place) if known.indicator else None
        spent = self.money(row, place + 1) if known.has_money else None
        return Filled(result, spent)

    def _check_fixed(self, row: SheetRow, line: Line) -> None:
        """Targets and the other quarters are not reported here: a change of them is not passed over."""
        others = [n for n in range(QUARTERS) if n != self.quarter - 1]
        columns = [(TARGET, line.performance.target, line.money.target)]
        columns += [(FIRST_QUARTER + n, line.performance.quarters[n], line.money.quarters[n]) for n in others]
        for number, result, money in columns:
            place = self.places[number]
            for at, found, known in (
                (place, self.number(row, place), result), (place + 1, self.money(row, place + 1), money)
            ):  # fmt: skip
                if found != _exact(known) and not self.is_known(row, at):
                    self.wrong(row, at, str(FIXED))


def _name_of(line: Line) -> tuple[str, str]:
    return line.row.code, plain(indicator_words(line))


def _exact(value) -> Decimal | int | None:
    return rounded(value, PLACES) if isinstance(value, Fraction) else value
