"""The cells of an uploaded form: what they say, and every mistake in them by row and column."""

from decimal import Decimal

from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter

from planning.nomenclature.items import Problem
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.cells import is_empty, money_in, number_in


class Checking:
    """Reads cells and keeps what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def number(self, row: SheetRow, place: int) -> Decimal | None:
        """What the cell says; None where it is empty, or no number."""
        text = row.cell(place)
        try:
            return None if is_empty(text) else number_in(text)
        except (ArithmeticError, ValueError):
            self.wrong(row, place, _("“%s” bukan angka.") % text)
            return None

    def money(self, row: SheetRow, place: int) -> int | None:
        """What the cell says in whole rupiah; None where it is empty, or no such sum."""
        text = row.cell(place)
        try:
            return None if is_empty(text) else money_in(text)
        except ValueError:
            self.wrong(row, place, _("“%s” bukan jumlah rupiah bulat.") % text)
            return None

    def is_known(self, row: SheetRow, place: int) -> bool:
        """Whether something was already said of this cell."""
        column = get_column_letter(place + 1)
        return any((problem.row, problem.column) == (row.number, column) for problem in self.problems)

    def wrong(self, row: SheetRow, place: int, message: str) -> None:
        """The cell has this mistake."""
        self.problems.append(row.problem(place, message))
