"""The rows of an uploaded table, whether it is an Excel workbook or CSV in any office's dialect."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.utils.translation import gettext as _

from planning.nomenclature.items import WrongFile
from planning.nomenclature.workbook import MAX_COLUMNS, MAX_ROWS, OLD_OFFICE, SheetRow, opened_sheets
from planning.plans.sheets.cells import as_text

ZIP = b"PK"
DELIMITERS = ";,\t|"


@contextmanager
def opened_table(path: Path) -> Iterator[list[Iterator[SheetRow]]]:
    """The rows of each sheet of the file at `path`; raises WrongFile, also while reading."""
    with path.open("rb") as file:
        start = file.read(len(OLD_OFFICE))
    if start.startswith(ZIP) or start == OLD_OFFICE:
        with opened_sheets(path, as_text) as sheets:
            yield sheets
    else:
        yield [_csv_rows(path)]


def _csv_rows(path: Path) -> Iterator[SheetRow]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongFile(_("Berkas ini bukan lembar kerja .xlsx dan bukan CSV berhuruf UTF-8.")) from error
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    try:
        for number, values in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if number > MAX_ROWS or len(values) > MAX_COLUMNS:
                words = _("Berkas terlalu besar: lebih dari %(rows)d baris atau %(columns)d kolom.")
                raise WrongFile(words % {"rows": MAX_ROWS, "columns": MAX_COLUMNS})
            cells = tuple(as_text(value) for value in values)
            if any(cells):
                yield SheetRow("CSV", number, cells)
    except csv.Error as error:
        raise WrongFile(_("Berkas CSV ini rusak atau terpotong.")) from error
