"""The mistakes of a file: by cell on a page, and as its refused rows with the reason beside each."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook

from planning.nomenclature.items import WrongFile
from planning.plans.sheets.tables import opened_table
from planning.plans.sheets.writing import text_cell


def problem_rows(problems: Iterable[Any]) -> list[list[dict[str, Any]]]:
    """The cells of a table of mistakes."""
    return [
        [
            {"label": _("Lembar"), "text": sheet or "–"},
            {"label": _("Sel"), "text": f"{column}{row}" if row else "–"},
            {"label": _("Yang perlu diperbaiki"), "text": message},
        ]
        for sheet, row, column, message in problems
    ]


def workbook_of_refused(path: Path, problems: Iterable[tuple[str, int, str, str]]) -> bytes:
    """An .xlsx with the rows of the file at `path` that `problems` speak of, each after its reason."""
    reasons: dict[tuple[str, int], list[str]] = {}
    for sheet, row, column, message in problems:
        reasons.setdefault((sheet, row), []).append(f"{column}: {message}".removeprefix(": "))
    book = Workbook(write_only=True)
    page = book.create_sheet(_("Baris ditolak"))
    page.append([text_cell(page, words, bold=True) for words in (_("Baris"), _("Alasan"), _("Isi baris"))])
    for reason in reasons.pop(("", 0), []):
        page.append([None, text_cell(page, reason)])
    for number, cells, said in _rows(path, reasons):
        page.append(
            [number, text_cell(page, said), *(text_cell(page, cell) if cell else None for cell in cells)]
        )
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _rows(path: Path, reasons: dict[tuple[str, int], list[str]]):
    if not reasons:
        return
    try:
        with opened_table(path) as sheets:
            for sheet in sheets:
                for row in sheet:
                    if said := reasons.get((row.sheet, row.number)):
                        yield row.number, row.cells, "; ".join(said)
    except WrongFile:
        return
