"""From form E.81 as it was filled in to the figures of the quarter, or to what is wrong in it."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from openpyxl.utils import get_column_letter

from planning.evaluation.actions import Filled
from planning.evaluation.e81 import Line, lines_of
from planning.evaluation.figures import QUARTERS, rounded
from planning.evaluation.models import QuarterReport
from planning.evaluation.rows import Realisation
from planning.evaluation.sheets.columns import indicator_words
from planning.nomenclature.items import Problem, WrongFile
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.cells import is_empty, money_in, number_in
from planning.plans.sheets.tables import opened_table

CODE, INDICATOR, TARGET, FIRST_QUARTER, LAST = 2, 4, 7, 8, 17
PLACES = 4
FIXED = gettext_lazy("Angka ini tidak dilaporkan pada triwulan ini; kembalikan seperti semula.")


class Reading(NamedTuple):
    """What a file says of the quarter, by position of the row, and its mistakes; with one, nothing holds."""

    figures: dict[int, Filled]
    problems: list[Problem]


def read_form(path: Path, report: QuarterReport) -> Reading:
    """The figures in the file at `path`; raises WrongFile where it is no form E.81 with numbered columns."""
    with opened_table(path) as sheets:
        for sheet in sheets:
            places = _places_in(sheet)
            if places:
                return _Form(report, places).read(sheet)
    words = _("Tidak ada baris nomor kolom (1) sampai (17). Unduh formulir E.81 dari laporan ini, lalu isi.")
    raise WrongFile(words)


def _places_in(sheet: Iterator[SheetRow]) -> Mapping[int, int] | None:
    """Where each numbered column of the form stands; what follows is its rows."""
    for row in sheet:
        numbers = [cell.strip("() ") for cell in row.cells]
        places = {int(text): place for place, text in enumerate(numbers) if text.isdecimal()}
        if set(range(1, LAST + 1)) <= set(places):
            return places
    return None


class _Form:
    """The rows of one report, found again in a file."""

    def __init__(self, report: QuarterReport, places: Mapping[int, int]):
        self.quarter, self.places = report.quarter.number, places
        self.known = {_name_of(line): line for line in lines_of(report.rows.all())}
        self.figures: dict[int, Filled] = {}
        self.problems: list[Problem] = []

    def read(self, rows: Iterator[SheetRow]) -> Reading:
        for row in rows:
            code, indicator = row.cell(self.places[CODE]), row.cell(self.places[INDICATOR])
            if not code:
                break  # the foot begins
            line = self.known.pop((code, _plain(indicator)), None)
            if line is None:
                self._wrong(row, self.places[CODE], _("Baris ini tidak dikenal atau tertulis dua kali."))
                continue
            self._check_fixed(row, line)
            self.figures[line.row.position] = self._filled(row, line.row)
        return Reading(self.figures, self.problems)

    def _filled(self, row: SheetRow, known: Realisation) -> Filled:
        place = self.places[FIRST_QUARTER + self.quarter - 1]
        result = self._number(row, place) if known.indicator else None
        spent = self._money(row, place + 1) if known.has_money else None
        return Filled(result, spent)

    def _check_fixed(self, row: SheetRow, line: Line) -> None:
        """Targets and the other quarters are not reported here: a change of them is not passed over."""
        others = [n for n in range(QUARTERS) if n != self.quarter - 1]
        columns = [(TARGET, line.performance.target, line.money.target)]
        columns += [(FIRST_QUARTER + n, line.performance.quarters[n], line.money.quarters[n]) for n in others]
        for number, result, money in columns:
            place = self.places[number]
            for at, found, known in (
                (place, self._number(row, place), result), (place + 1, self._money(row, place + 1), money)
            ):  # fmt: skip
                if found != _exact(known) and not self._is_known(row, at):
                    self._wrong(row, at, str(FIXED))

    def _number(self, row: SheetRow, place: int) -> Decimal | None:
        text = row.cell(place)
        try:
            return None if is_empty(text) else number_in(text)
        except (ArithmeticError, ValueError):
            self._wrong(row, place, _("“%s” bukan angka.") % text)
            return None

    def _money(self, row: SheetRow, place: int) -> int | None:
        text = row.cell(place)
        try:
            return None if is_empty(text) else money_in(text)
        except ValueError:
            self._wrong(row, place, _("“%s” bukan jumlah rupiah bulat.") % text)
            return None

    def _is_known(self, row: SheetRow, place: int) -> bool:
        """Whether something was already said of this cell."""
        column = get_column_letter(place + 1)
        return any((problem.row, problem.column) == (row.number, column) for problem in self.problems)

    def _wrong(self, row: SheetRow, place: int, message: str) -> None:
        self.problems.append(Problem(row.sheet, row.number, get_column_letter(place + 1), message))


def _name_of(line: Line) -> tuple[str, str]:
    return line.row.code, _plain(indicator_words(line))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _exact(value) -> Decimal | int | None:
    return rounded(value, PLACES) if isinstance(value, Fraction) else value
