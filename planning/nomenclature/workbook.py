"""Reading the rows of a spreadsheet as text, without trusting the file; knows neither models nor layouts.

An .xlsx is a zip of XML: a few kilobytes can claim to hold gigabytes. So the sizes it declares are added up
before anything is opened (a zip reader never reads past the declared size), and rows and columns are counted
while reading.
"""

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

import openpyxl
from django.utils.translation import gettext as _
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape
from openpyxl.utils.exceptions import InvalidFileException

from planning.nomenclature.items import Problem, WrongFile

OLD_OFFICE = b"\xd0\xcf\x11\xe0"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MEGABYTE = 1024 * 1024
MAX_UNPACKED_BYTES = 32 * MEGABYTE
OTHER_PACKAGES = {
    "mimetype": "OpenDocument",
    "word/document.xml": "Word",
    "ppt/presentation.xml": "PowerPoint",
}
MAX_ROWS = 60_000
MAX_COLUMNS = 60
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,  # of the XML, whichever parser reads it
    InvalidFileException,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    EOFError,
)


class SheetRow(NamedTuple):
    """One row: the sheet it stands on, its number as the spreadsheet program shows it, its cells as text."""

    sheet: str
    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """The text of a column (0 is A), "" past the end."""
        return self.cells[column] if column < len(self.cells) else ""

    def problem(self, column: int, message: str) -> Problem:
        """What is wrong with one cell of this row."""
        return Problem(self.sheet, self.number, get_column_letter(column + 1), message)


@contextmanager
def opened_sheets(
    path: Path, as_text: Callable[[object], str] | None = None, most_bytes: int = MAX_UNPACKED_BYTES
) -> Iterator[list[Iterator[SheetRow]]]:
    """The rows of each sheet of the workbook at `path`, to be read while it is open; blank rows are left out.

    `as_text` writes a cell's value, unless the usual way is right. Raises WrongFile, also while reading, when
    it is no workbook, is cut off, or would unpack to more than `most_bytes`.
    """
    _check_package(path, most_bytes)
    with path.open("rb") as file:
        with readable():
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        with closing(book):
            yield [_rows(sheet, as_text or _text) for sheet in book.worksheets]


@contextmanager
def readable() -> Iterator[None]:
    """What the library stumbles over in a damaged file becomes one sentence."""
    try:
        yield
    except BROKEN as error:
        raise WrongFile(_("Berkas rusak atau terpotong sehingga tidak dapat dibaca sampai akhir.")) from error


def _check_package(path: Path, most_bytes: int) -> None:
    with path.open("rb") as file:
        if file.read(len(OLD_OFFICE)) == OLD_OFFICE:
            raise WrongFile(_old_office(file.read()))
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (OSError, zipfile.BadZipFile) as error:
        raise WrongFile(_("Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh.")) from error
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names:
        raise WrongFile(_other_package(names))
    if any(name.endswith("vbaProject.bin") for name in names):
        raise WrongFile(_("Berkas ini berisi makro. Simpan sebagai .xlsx tanpa makro, lalu unggah lagi."))
    if sum(part.file_size for part in parts) > most_bytes:
        words = _("Isi berkas ini melebihi %d MB setelah dibuka. Unggah lembar kerja yang lebih kecil.")
        raise WrongFile(words % (most_bytes // MEGABYTE))


def _old_office(content: bytes) -> str:
    if ENCRYPTED in content:
        return _("Berkas ini bersandi. Hapus sandinya di Excel, simpan, lalu unggah lagi.")
    return _("Berkas ini berformat Excel lama (.xls). Simpan sebagai .xlsx, lalu unggah lagi.")


def _other_package(names: set[str]) -> str:
    kind = next((kind for name, kind in OTHER_PACKAGES.items() if name in names), "")
    if kind:
        return _("Berkas ini berjenis %s, bukan lembar kerja Excel. Simpan sebagai .xlsx.") % kind
    return _("Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh.")


def _rows(sheet, as_text: Callable[[object], str]) -> Iterator[SheetRow]:
    sheet.reset_dimensions()
    rows = enumerate(sheet.iter_rows(values_only=True), start=1)
    while True:
        with readable():
            number, values = next(rows, (0, ()))
        if not number:
            return
        if number > MAX_ROWS or any(value is not None for value in values[MAX_COLUMNS:]):
            raise WrongFile(
                _("Lembar “%(sheet)s” terlalu besar: lebih dari %(rows)d baris atau %(columns)d kolom.")
                % {"sheet": sheet.title, "rows": MAX_ROWS, "columns": MAX_COLUMNS}
            )
        cells = tuple(as_text(value) for value in values[:MAX_COLUMNS])
        if any(cells):
            yield SheetRow(sheet.title, number, cells)


def _text(value) -> str:
    if isinstance(value, str):
        return unescape(value).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
    if isinstance(value, float):
        return f"{value:.2f}" if value != int(value) else str(int(value))
    return "" if value is None else str(value)
