"""Tables to take along as CSV or XLSX."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from perkasa.core.cells import csv_of
from perkasa.core.files import KINDS
from planning.plans.sheets.writing import text_cell

TABLE_KINDS = ("csv", "xlsx")
Address = Callable[[str, str], str]
"""Where the table of this name is handed out as this kind of file."""


def files_of(name: str, address: Address) -> dict[str, str]:
    """Where a table is handed out, by kind of file as it is called on the page."""
    return {kind.upper(): address(name, kind) for kind in TABLE_KINDS}


def cells_as(kind: str, name: str, rows: Sequence[Sequence[Mapping[str, Any]]]) -> HttpResponse:
    """The same of a table as pages show it, rows of cells; the numbers in their notes stand last."""
    head = [str(cell["label"]) for cell in rows[0]] if rows else []
    notes = [" ".join(str(cell["note"]) for cell in row if cell.get("note")) for row in rows]
    said = [[str(cell["text"]) for cell in row] for row in rows]
    if not any(notes):
        return table_as(kind, name, head, said)
    noted = [[*row, note] for row, note in zip(said, notes, strict=True)]
    return table_as(kind, name, [*head, _("Nomor")], noted)


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
    for place in range(1, len(head) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = 32
    sheet.append([text_cell(sheet, words, bold=True) for words in head])
    for row in rows:
        sheet.append([text_cell(sheet, cell) for cell in row])
    written = BytesIO()
    book.save(written)
    return written.getvalue()
