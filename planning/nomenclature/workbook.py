"""Reading the rows of a spreadsheet as text, without trusting the file; knows neither models nor layouts.

An .xlsx is a zip of XML: a few kilobytes can claim to hold gigabytes. So the sizes it declares are added up
before anything is opened (a zip reader never reads past the declared size), and rows and columns are counted
while reading.
"""

import zipfile
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
MAX_UNPACKED_BYTES = 32 * 1024 * 1024
MAX_ROWS = 60_000
MAX_COLUMNS = 60
BROKEN = (
    zipfile.BadZipFile,
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
    path: Path, as_text: Callable[[object], str] | None = None
) -> Iterator[list[Iterator[SheetRow]]]:
    """The rows of each sheet of the workbook at `path`, to be read while it is open; blank rows are left out.

    `as_text` writes a cell's value, unless the usual way is right. Raises WrongFile, also while reading, when
    it is no workbook, is cut off, or would unpack to more than it should.
    """
    _check_size(path)
    with path.open("rb") as file:
        with _readable():
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
        with closing(book):
            yield [_rows(sheet, as_text or _text) for sheet in book.worksheets]


@contextmanager
def _readable() -> Iterator[None]:
    """What the library stumbles over in a damaged file becomes one sentence."""
    try:
        yield
    except BROKEN as error:
        raise WrongFile(_("Berkas rusak atau terpotong sehingga tidak dapat dibaca sampai akhir.")) from error


def _check_size(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(len(OLD_OFFICE)) == OLD_OFFICE:
            raise WrongFile(_("Berkas ini bersandi atau berformat lama. Simpan sebagai .xlsx tanpa sandi."))
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (OSError, zipfile.BadZipFile) as error:
        raise WrongFile(_("Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh.")) from error
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise WrongFile(_("Berkas ini bukan lembar kerja Excel (.xlsx) yang utuh."))
    if any(part.filename.endswith("vbaProject.bin") for part in parts):
        raise WrongFile(_("Berkas ini berisi makro. Simpan sebagai .xlsx tanpa makro, lalu unggah lagi."))
    if sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
        raise WrongFile(_("Isi berkas ini melebihi 32 MB setelah dibuka; itu bukan daftar nomenklatur."))


def _rows(sheet, as_text: Callable[[object], str]) -> Iterator[SheetRow]:
    sheet.reset_dimensions()
    rows = enumerate(sheet.iter_rows(values_only=True), start=1)
    while True:
        with _readable():
            number, values = next(rows, (0, ()))
        if not number:
            return
        if number > MAX_ROWS or len(values) > MAX_COLUMNS:
            raise WrongFile(
                _("Lembar “%(sheet)s” terlalu besar: lebih dari %(rows)d baris atau %(columns)d kolom.")
                % {"sheet": sheet.title, "rows": MAX_ROWS, "columns": MAX_COLUMNS}
            )
        cells = tuple(as_text(value) for value in values)
        if any(cells):
            yield SheetRow(sheet.title, number, cells)


def _text(value) -> str:
    if isinstance(value, str):
        return unescape(value).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
    if isinstance(value, float):
        return f"{value:.2f}" if value != int(value) else str(int(value))
    return "" if value is None else str(value)
