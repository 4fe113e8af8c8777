"""The matrix and the Laporan Konsistensi as a workbook for offices."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from planning.alignment.pairs.matrix import cells_in, columns, matrix
from planning.alignment.pairs.models import LineCheck
from planning.alignment.pairs.pairing import Pair

WIDTHS = (28, 22, 46, 20, 12, 70)


def workbook_of(comparisons) -> bytes:
    """One sheet with the matrix, one with every line that does not agree and why."""
    book = Workbook()
    book.remove(book.worksheets[0])
    _sheet(book, _("Matriks"), *matrix_table(comparisons))
    _sheet(book, _("Tidak selaras"), *_lines(comparisons))
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def matrix_table(comparisons) -> tuple[list[str], list[list[Any]]]:
    """The heads of the columns, and a row for the regency and each agency, in words."""
    rows, regency = matrix(comparisons)
    pairs = [*columns(regency, of_regency=True), *columns(rows)]
    heads = [_("Perangkat daerah"), *(str(Pair(pair).label) for pair in pairs)]
    return heads, [
        [row.name, *(f"{cell.words} {cell.percent}".strip() for cell in cells_in(row, pairs))]
        for row in (*regency, *rows)
    ]


def _lines(comparisons) -> tuple[list[str], list[list[Any]]]:
    heads = [_("Perangkat daerah"), _("Kode"), _("Uraian"), _("Pasangan"), _("Nilai"), _("Alasan")]
    pks = [found["pk"] for found in comparisons]
    rows = (
        LineCheck.objects.filter(comparison__in=pks)
        .exclude(verdict="aligned")
        .select_related("comparison__organisation")
    )
    told = []
    for line in rows.order_by("comparison__organisation__short_name", "comparison__pair", "place").iterator(
        2000
    ):
        reasons = "; ".join(sentence for _number, passed, sentence in line.results if not passed)
        pair = str(Pair(line.comparison.pair).label)
        told.append([line.comparison.agency, line.code, line.name, pair, float(line.score), reasons])
    return heads, told


def _sheet(book: Workbook, title: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    sheet = book.create_sheet(title)
    for row in (heads, *rows):
        sheet.append(list(row))
        for cell in sheet[sheet.max_row]:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(cell.value, str):
                cell.data_type = "s"  # words are words, also when they begin with "="
    for place, cell in enumerate(sheet[1]):
        cell.font = Font(bold=True)
        width = WIDTHS[place] if len(heads) == len(WIDTHS) else 20
        sheet.column_dimensions[get_column_letter(place + 1)].width = width
    sheet.freeze_panes = "B2"
