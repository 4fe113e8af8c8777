"""The table behind a picture, to take along as CSV or XLSX."""

from collections.abc import Iterable, Sequence
from io import BytesIO

from django.http import HttpResponse
from openpyxl import Workbook

from perkasa.core.cells import csv_of
from perkasa.core.files import KINDS
from planning.plans.sheets.writing import text_cell


def table_as(kind: str, name: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> HttpResponse:
    """A file called `name` with the table; `kind` is csv or xlsx."""
    body = _xlsx(head, rows) if kind == "xlsx" else csv_of(head, rows)
    mime = KINDS["xlsx"].mime if kind == "xlsx" else "text/csv; charset=utf-8"
    response = HttpResponse(body, content_type=mime)
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def _xlsx(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Data")
    for place in "ABCDEFGH"[: len(head)]:
        sheet.column_dimensions[place].width = 32
    sheet.append([text_cell(sheet, words, bold=True) for words in head])
    for row in rows:
        sheet.append([text_cell(sheet, cell) for cell in row])
    written = BytesIO()
    book.save(written)
    return written.getvalue()
