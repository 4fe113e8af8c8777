"""A dataset as files: CSV, XLSX and JSON, row by row, and the README that says how to read them."""

import csv
import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from openpyxl import Workbook

from perkasa.api.datasets.dataset import Dataset
from perkasa.api.datasets.dictionary import Column, columns_of
from perkasa.core.cells import harmless
from planning.plans.sheets.writing import text_cell

AT_ONCE = 1000
ROWS_OF_A_SHEET = 1_000_000
LONGEST_CELL = 32_000
LICENCE = "https://creativecommons.org/licenses/by/4.0/deed.id"


def rows_of(dataset: Dataset) -> Iterator[dict[str, Any]]:
    """Every row the public may read, by their order, a thousand at a time."""
    rows, last = dataset.rows().order_by(dataset.order), None
    while True:
        part = list((rows if last is None else rows.filter(**{f"{dataset.order}__gt": last}))[:AT_ONCE])
        yield from dataset.written(part)
        if len(part) < AT_ONCE:
            return
        last = getattr(part[-1], dataset.order)


def write(dataset: Dataset, rows: Iterable[dict[str, Any]], folder: Path) -> int:
    """`folder` holds data.csv, data.json and data.xlsx with the same rows; answers how many."""
    columns, count = columns_of(dataset), 0
    with ExitStack() as open_files:
        text = open_files.enter_context((folder / "data.csv").open("w", encoding="utf-8", newline=""))
        listed = open_files.enter_context((folder / "data.json").open("w", encoding="utf-8"))
        lines, book = csv.writer(text, lineterminator="\n"), Workbook(write_only=True)
        lines.writerow([column.name for column in columns])
        sheet: Any = None
        for row in rows:
            lines.writerow([_csv_cell(column, row[column.name]) for column in columns])
            listed.write(("[\n" if count == 0 else ",\n") + json.dumps(row, ensure_ascii=False, default=str))
            if count % ROWS_OF_A_SHEET == 0:
                sheet = _new_sheet(book, columns)
            sheet.append([_sheet_cell(sheet, column, row[column.name]) for column in columns])
            count += 1
        listed.write("\n]\n" if count else "[]\n")
        if not count:
            _new_sheet(book, columns)
        book.save(folder / "data.xlsx")
    return count


def _new_sheet(book: Workbook, columns: list[Column]) -> Any:
    sheet = book.create_sheet(_("Data"))
    sheet.append([text_cell(sheet, column.name, bold=True) for column in columns])
    return sheet


def _plain(column: Column, value: Any) -> Any:
    """A value as a cell of any table holds it."""
    if column.kind == "JSON":
        return json.dumps(value, ensure_ascii=False, default=str)
    return int(value) if isinstance(value, bool) else value


def _csv_cell(column: Column, value: Any) -> Any:
    plain = _plain(column, value)
    return harmless(plain) if isinstance(plain, str) else plain


def _sheet_cell(sheet: Any, column: Column, value: Any) -> Any:
    plain = _plain(column, value)
    return text_cell(sheet, plain[:LONGEST_CELL]) if isinstance(plain, str) and plain else plain or None


def readme(dataset: Dataset, day: date, count: int) -> str:
    """What the files of that day hold: source, licence, how many rows, and every field."""
    said = {
        "dataset": dataset, "site": settings.SITE_URL, "day": day.isoformat(), "count": count,
        "licence": LICENCE, "columns": columns_of(dataset), "name": f"{dataset.key}-{day.isoformat()}",
    }  # fmt: skip
    return render_to_string("api/dumps/readme.md", said)
