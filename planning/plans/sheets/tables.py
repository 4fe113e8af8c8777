"""The rows of an uploaded table, whether it is an Excel workbook or CSV in any office's dialect."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.utils.translation import gettext as _

from planning.nomenclature import workbook
from planning.nomenclature.items import WrongFile
from planning.nomenclature.workbook import MAX_COLUMNS, OLD_OFFICE, SheetRow, opened_sheets, readable
from planning.plans.sheets.cells import as_text
from planning.plans.sheets.formulas import unanswered

ZIP = b"PK"
PAGES = (b"%PDF", b"<")
MAX_UNPACKED_BYTES = 256 * 1024 * 1024
DELIMITERS = ";\t|,"
HEADER_WITHIN = 20


@contextmanager
def opened_table(path: Path) -> Iterator[list[Iterator[SheetRow]]]:
    """The rows of each sheet of the file at `path`; raises WrongFile, also while reading."""
    with path.open("rb") as file:
        start = file.read(len(OLD_OFFICE))
    if start.startswith(ZIP) or start == OLD_OFFICE:
        with opened_sheets(path, as_text, MAX_UNPACKED_BYTES) as sheets:
            _check_formulas(path)
            yield sheets
    elif start.lstrip().startswith(PAGES):
        raise WrongFile(_("Berkas ini halaman PDF atau HTML. Buka di Excel, lalu simpan sebagai .xlsx."))
    else:
        yield [_csv_rows(path)]


def _check_formulas(path: Path) -> None:
    with readable():
        cells = unanswered(path)
    if cells:
        words = _(
            "Sel %(cells)s berisi rumus tanpa hasil. Rumus tidak dijalankan di sini: buka di Excel, simpan, "
            "lalu unggah lagi, atau salin sebagai nilai."
        )
        raise WrongFile(words % {"cells": ", ".join(cells)})


def _csv_rows(path: Path) -> Iterator[SheetRow]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        words = _("Huruf dalam berkas CSV ini bukan UTF-8. Simpan ulang sebagai “CSV UTF-8” atau .xlsx.")
        raise WrongFile(words) from error
    start = "\n".join(text.split("\n", HEADER_WITHIN)[:HEADER_WITHIN])
    delimiter = max(DELIMITERS, key=start.count)
    try:
        for number, values in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if number > workbook.MAX_ROWS or len(values) > MAX_COLUMNS:
                words = _("Berkas terlalu besar: lebih dari %(rows)d baris atau %(columns)d kolom.")
                raise WrongFile(words % {"rows": workbook.MAX_ROWS, "columns": MAX_COLUMNS})
            cells = tuple(as_text(value) for value in values)
            if any(cells):
                yield SheetRow("CSV", number, cells)
    except csv.Error as error:
        raise WrongFile(_("Berkas CSV ini rusak atau terpotong.")) from error
