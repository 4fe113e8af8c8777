"""The annex of a record as a workbook for offices: targets, sub-activities, follow-ups, attendance."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from django.utils.translation import gettext_lazy as _
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from planning.plans.sheets.writing import cell, text_cell

Column = tuple[str, Any, int]
OUTCOME: tuple[Column, ...] = (("result", _("Hasil"), 24), ("note", _("Catatan"), 50))
TARGETS: tuple[Column, ...] = (
    ("number", _("No."), 6), ("title", _("Kinerja urusan"), 40), ("indicator", _("IKUR"), 40),
    ("unit", _("Satuan"), 14), ("national", _("Target nasional"), 16),
    ("provincial", _("Target provinsi"), 16), ("proposed", _("Usulan target kabupaten"), 16),
    ("agreed", _("Target disepakati"), 16), *OUTCOME,
)  # fmt: skip
SUPPORTS: tuple[Column, ...] = (
    ("number", _("No."), 6), ("code", _("Kode"), 20), ("title", _("Sub kegiatan"), 40),
    ("indicator", _("Indikator"), 40), ("agreed", _("Target disepakati"), 16), ("unit", _("Satuan"), 14),
    ("ceiling", _("Pagu"), 20), ("place", _("Lokasi"), 24), ("agency", _("Instansi"), 16), *OUTCOME,
)  # fmt: skip
ACTIONS: tuple[Column, ...] = (
    ("words", _("Uraian"), 60), ("owner", _("Penanggung jawab"), 30), ("due", _("Tenggat"), 20)
)  # fmt: skip
ATTENDANCE: tuple[Column, ...] = (("name", _("Nama"), 40), ("position", _("Jabatan atau instansi"), 50))
SHEETS = (
    ("targets", _("Target"), TARGETS),
    ("supports", _("Sub kegiatan"), SUPPORTS),
    ("actions", _("Tindak lanjut"), ACTIONS),
    ("attendance", _("Daftar hadir"), ATTENDANCE),
)


def workbook_of(content: dict[str, Any]) -> bytes:
    """One sheet for each table of a record; what people wrote never becomes a formula."""
    book = Workbook(write_only=True)
    for key, title, columns in SHEETS:
        _sheet(book, str(title), columns, content.get(key, []))
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _sheet(book: Workbook, title: str, columns: Sequence[Column], rows: Iterable[dict[str, Any]]) -> None:
    sheet = book.create_sheet(title)
    for place, (_key, _heading, width) in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    sheet.append([text_cell(sheet, str(heading), bold=True) for _key, heading, _width in columns])
    for row in rows:
        sheet.append([cell(sheet, row.get(key, "")) for key, _heading, _width in columns])
