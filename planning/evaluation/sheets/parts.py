"""The sheet "Rincian" beside form E.81: results by sex and by kecamatan, where their indicators ask.

Kode | Indikator | Realisasi | Laki-laki | Perempuan | one column for each kecamatan, known by its code.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from perkasa.core.words import plain_number
from planning.evaluation.breakdowns.actions import Parts
from planning.evaluation.breakdowns.forms import districts_of_regency
from planning.evaluation.breakdowns.models import plain
from planning.evaluation.breakdowns.parts import districts_told
from planning.evaluation.figures import NOTHING
from planning.evaluation.models import QuarterReport
from planning.evaluation.rows import Realisation
from planning.evaluation.sheets.checking import Checking
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.writing import text_cell

SHEET = "Rincian"
CODE, INDICATOR, WHOLE, MEN, WOMEN, FIRST_DISTRICT = range(6)
DISTRICT = re.compile(r"\(([\d.]+)\)$")
FORMAT = "#,##0.####"
NOT_ASKED = gettext_lazy("Rincian ini tidak ditanyakan untuk indikator ini; kosongkan.")


def write_parts(book: Workbook, report: QuarterReport, rows: Iterable[Realisation]) -> None:
    """The book has the sheet when a row of the report asks for parts; nothing else is added."""
    split = [row for row in rows if row.is_split]
    if not split:
        return
    names = districts_of_regency() if any(row.by_district for row in split) else {}
    sheet = book.create_sheet(SHEET)
    for letter, width in {"A": 22, "B": 44, "C": 17}.items():
        sheet.column_dimensions[letter].width = width
    sheet.append([text_cell(sheet, _("Rincian %(quarter)s") % {"quarter": report.quarter}, bold=True)])
    sheet.append(
        [text_cell(sheet, _("Isi mulai kolom D; “–” tidak ditanyakan, kolom C mengikuti formulir E.81."))]
    )
    titles = [_("Kode"), _("Indikator"), _("Realisasi"), _("Laki-laki"), _("Perempuan")]
    titles += [f"{_('Kec. %s') % name} ({code})" for code, name in names.items()]
    sheet.append([text_cell(sheet, words, bold=True, middle=True) for words in titles])
    for row in split:
        sheet.append(list(_cells(sheet, row, report.quarter.number, names)))


def _cells(sheet, row: Realisation, quarter: int, names: Mapping[str, str]) -> Iterator[Any]:
    told = districts_told(row)
    yield text_cell(sheet, row.code)
    yield text_cell(sheet, row.indicator)
    yield _number(sheet, row.results[quarter - 1])
    for value in (row.men, row.women):
        yield _number(sheet, value) if row.by_sex else text_cell(sheet, NOTHING)
    for code in names:
        yield _number(sheet, told.get(code)) if row.by_district else text_cell(sheet, NOTHING)


def _number(sheet, value: Decimal | None) -> Any:
    if value is None:
        return None
    cell = WriteOnlyCell(sheet, value)
    cell.number_format = FORMAT
    return cell


class PartsSheet(Checking):
    """The rows of one report that ask for parts, found again in the sheet of a file."""

    def __init__(self, rows: Iterable[Realisation]):
        super().__init__()
        split = [row for row in rows if row.is_split]
        self.known = {(row.code, plain(row.indicator)): row for row in split}
        self.names = districts_of_regency() if any(row.by_district for row in split) else {}
        self.parts: dict[int, Parts] = {}
        self.places: dict[int, SheetRow] = {}

    def read(self, rows: Iterator[SheetRow]) -> None:
        """What the sheet says stands in `parts`, by position of the row."""
        districts = self._districts_in(rows)
        for row in rows:
            found = self.known.pop((row.cell(CODE), plain(row.cell(INDICATOR))), None)
            if found is None:
                self.wrong(row, CODE, _("Baris ini tidak dikenal atau tertulis dua kali."))
                continue
            self.places[found.position] = row
            self.parts[found.position] = self._parts(row, found, districts)

    def _districts_in(self, rows: Iterator[SheetRow]) -> dict[int, str]:
        """The official code of each column of a kecamatan; what follows is the rows of the sheet."""
        for row in rows:
            if row.cell(CODE) == _("Kode"):
                found = {place: DISTRICT.search(text) for place, text in enumerate(row.cells)}
                codes = {place: match[1] for place, match in found.items() if match}
                return {place: code for place, code in codes.items() if code in self.names}
        return {}

    def _parts(self, row: SheetRow, known: Realisation, districts: Mapping[int, str]) -> Parts:
        """What the row says; a kecamatan whose column is gone keeps what was told."""
        men, women = (self._part(row, place, is_asked=known.by_sex) for place in (MEN, WOMEN))
        said = {code: self._part(row, place, is_asked=known.by_district) for place, code in districts.items()}
        kept = {code: value for code, value in districts_told(known).items() if code not in said}
        told = {code: value for code, value in said.items() if value is not None}
        return Parts(men, women, kept | told)

    def _part(self, row: SheetRow, place: int, *, is_asked: bool) -> Decimal | None:
        value = self.number(row, place)
        if value is not None and not is_asked:
            self.wrong(row, place, str(NOT_ASKED))
        return value

    def check(self, rows: Iterable[Realisation], wholes: Mapping[int, Decimal | None]) -> None:
        """Parts of a sum make up the result of their row, as far as both are told."""
        for row in rows:
            whole, said = wholes.get(row.position), self.parts.get(row.position)
            if said is None or whole is None or not row.rule.is_summed:
                continue
            by_sex = [value for value in (said.men, said.women) if value is not None]
            for place, told in ((MEN, by_sex), (FIRST_DISTRICT, list(said.districts.values()))):
                if told and sum(told) != whole:
                    self.wrong(self.places[row.position], place, _unequal(told, whole))


def _unequal(told: Sequence[Decimal], whole: Decimal) -> str:
    words = _("Jumlah rincian %(total)s; realisasi triwulan ini %(whole)s. Samakan keduanya.")
    return words % {"total": plain_number(sum(told, Decimal(0))), "whole": plain_number(whole)}
