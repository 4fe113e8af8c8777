"""Form E.81 of a report as .xlsx; read again, it says the same figures."""

from collections.abc import Sequence
from fractions import Fraction
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter

from planning.evaluation.e81 import Line, Sums
from planning.evaluation.figures import NOTHING, rounded
from planning.evaluation.limits import bounds_in_force
from planning.evaluation.models import QuarterReport
from planning.evaluation.reading import foot_of, narrative_of
from planning.evaluation.sheets.columns import MONEY, PERCENT, RESULT, Column, columns_of, feet_of
from planning.evaluation.sheets.parts import write_parts
from planning.plans.sheets.writing import header_rows, merged, text_cell

FORMATS = {MONEY: "#,##0", PERCENT: "0.00", RESULT: "#,##0.####"}
WIDTHS = {1: 28, 2: 20, 3: 42, 4: 36, 16: 24, 17: 36}
USUAL_WIDTH = 17
PLACES = {PERCENT: 2, RESULT: 4, MONEY: 0}
TITLE_ROWS = 3


def workbook_of(report: QuarterReport, lines: Sequence[Line], sums: Sums) -> bytes:
    """The form with its titles over two rows, the numbers of its columns, rows, foot and parts."""
    columns = columns_of(report.organisation.name, report.quarter.year)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("E.81")
    titles = [column.title for column in columns]
    for place, column in enumerate(columns, 1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = WIDTHS.get(column.number, USUAL_WIDTH)
    for cells in (*merged(titles, first_row=TITLE_ROWS + 1), *_merged_numbers(columns)):
        sheet.merged_cells.add(cells)
    sheet.freeze_panes = f"E{TITLE_ROWS + 4}"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 8  # A3
    sheet.print_title_rows = f"{TITLE_ROWS + 1}:{TITLE_ROWS + 3}"
    for words in title_of(report):
        sheet.append([text_cell(sheet, words, bold=True)])
    for titled in (*header_rows(titles), number_row(columns)):
        sheet.append([text_cell(sheet, words, bold=True, middle=True) if words else None for words in titled])
    for line in lines:
        sheet.append([_cell(sheet, column, column.said(line)) for column in columns])
    for foot in feet_of(columns, lines, bounds_in_force()):
        sheet.append([_foot_cell(sheet, cell) for cell in foot])
    _foot(sheet, report, sums)
    write_parts(book, report, [line.row for line in lines])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def title_of(report: QuarterReport) -> list[str]:
    """What stands above the form."""
    return [
        "Formulir E.81 Evaluasi Hasil Renja Perangkat Daerah",
        f"{report.organisation.name} – {report.quarter}",
        f"{report.code} – {report.version_words} – {report.get_status_display()}",
    ]


def number_row(columns: Sequence[Column]) -> list[str]:
    """(1) … (17), each once."""
    numbers = [column.number for column in columns]
    return [f"({number})" if numbers.index(number) == place else "" for place, number in enumerate(numbers)]


def _merged_numbers(columns: Sequence[Column]) -> list[str]:
    row = TITLE_ROWS + 3
    numbers = [column.number for column in columns]
    firsts = [place for place, number in enumerate(numbers) if numbers.count(number) == 2]
    return [
        f"{get_column_letter(place + 1)}{row}:{get_column_letter(place + 2)}{row}" for place in firsts[::2]
    ]


def _cell(sheet, column: Column, value: Any) -> Any:
    """A number as a number, words as words; a stroke where nothing can be divided."""
    if value is None or value == "":
        return text_cell(sheet, NOTHING) if column.sort == PERCENT else None
    if isinstance(value, str):
        return text_cell(sheet, value)
    exact = rounded(value, PLACES[column.sort]) if isinstance(value, Fraction) else value
    written = WriteOnlyCell(sheet, exact)
    written.number_format = FORMATS[column.sort]
    return written


def _foot_cell(sheet, cell: str | Fraction | None) -> Any:
    """Bold words; a share as a number, and a stroke where there is none."""
    if not isinstance(cell, Fraction):
        return text_cell(sheet, NOTHING if cell is None else cell, bold=True)
    written = WriteOnlyCell(sheet, rounded(cell))
    written.number_format = FORMATS[PERCENT]
    return written


def _foot(sheet, report: QuarterReport, sums: Sums) -> None:
    sheet.append([])
    for fact in (*foot_of(sums), *narrative_of(report)):
        sheet.append([text_cell(sheet, str(fact["label"]), bold=True), None, text_cell(sheet, fact["value"])])
