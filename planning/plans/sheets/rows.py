"""One row of a plan's sheet: its cells by what they say, its figures, and what is wrong with them; pure."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from planning.nomenclature.items import Problem
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.cells import Amount, amount_in, is_empty, money_in, number_in
from planning.plans.sheets.columns import BY_YEAR, Column
from planning.plans.sheets.headers import Header

WORDS = (
    "location", "source_of_funds", "national_priority", "regional_priority", "target_group", "note",
)  # fmt: skip
OF_MEASURE = ("achieved", "expected", "end_target")
LONGEST = {"source_of_funds": 300, "unit": 120}


@dataclass
class ReadRow:
    """A row while it is read; `problems` holds what is wrong with each cell."""

    row: SheetRow
    header: Header
    problems: list[Problem] = field(default_factory=list)

    def text(self, key: str) -> str:
        """What the column of `key` says, "" when it says nothing or is not there."""
        place = self.place_of(key)
        text = self.row.cell(place) if place is not None else ""
        return "" if is_empty(text) else text

    def place_of(self, key: str, year: int = 0) -> int | None:
        """Where the column of `key` stands (0 is A)."""
        return self.header.places.get(Column(key, year))

    def wrong(self, key: str, message: str, year: int = 0) -> None:
        """Note what is wrong with a cell."""
        place = self.place_of(key, year)
        self.problems.append(self.row.problem(place if place is not None else 0, message))

    def words(self) -> dict[str, str]:
        """What the columns of plain words say; only of columns that are there."""
        said = {key: self.text(key) for key in WORDS if key in self.header.keys}
        for key, text in said.items():
            if len(text) > LONGEST.get(key, len(text)):
                self.wrong(key, _("terlalu panjang; paling banyak %d huruf.") % LONGEST[key])
        return said

    def figures(self, key: str) -> dict[int, str]:
        """The cells of targets or ceilings that say something, by year."""
        found = {}
        for place, column in self.header.columns.items():
            if column.key == key and key in BY_YEAR and not is_empty(self.row.cell(place)):
                found[column.year] = self.row.cell(place)
        return found

    def ceilings(self) -> dict[int, int]:
        """Whole rupiah by year."""
        amounts = {}
        for year, text in self.figures("ceiling").items():
            try:
                amounts[year] = money_in(text)
            except ValueError:
                self.wrong("ceiling", _("“%s” bukan jumlah rupiah bulat.") % text[:40], year)
        return amounts

    def targets(self) -> dict[int, Amount]:
        """How much of what by year."""
        found = {}
        for year, text in self.figures("target").items():
            if amount := self._amount("target", text, year):
                found[year] = amount
        return found

    @property
    def measured_keys(self) -> list[str]:
        """Which of OF_MEASURE have a column."""
        return [key for key in OF_MEASURE if key in self.header.keys]

    def other_measures(self) -> dict[str, Amount]:
        """What was achieved, is expected, and is to be reached in the end."""
        found = {}
        for key in OF_MEASURE:
            if (text := self.text(key)) and (amount := self._amount(key, text)):
                found[key] = amount
        return found

    def _amount(self, key: str, text: str, year: int = 0) -> Amount | None:
        try:
            if self.text("unit"):
                return Amount(number_in(text), self.text("unit"))
            return amount_in(text)
        except (ValueError, ArithmeticError):
            words = _("“%s” bukan angka. Tulis misalnya 12, 1.250,5 atau 12 Dokumen.")
            self.wrong(key, words % text[:40], year)
            return None


def unit_among(amounts: list[Amount]) -> str:
    """The unit that is written beside any of the figures."""
    return next((amount.unit for amount in amounts if amount.unit), "")
