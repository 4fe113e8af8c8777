"""The figures of the index as a workbook for offices: aggregated, one sheet for results, one for elements."""

import io

from openpyxl import Workbook
from openpyxl.styles import Font

from consultations.services.models import Service
from consultations.surveys.periods import Period
from consultations.surveys.reading import Result, Tally
from consultations.surveys.sources import served_by_service

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RESULTS = [
    "Layanan",
    "Periode",
    "Dilayani",
    "Sampel (Krejcie-Morgan)",
    "Responden",
    "IKM",
    "Mutu",
    "Keterangan",
]
PARTS = ["Layanan", "Periode", "Unsur", "Nama unsur", "NRR", "Nilai", "Mutu"]
WIDE = 28
HIDDEN = "belum cukup responden"


def workbook_of(period: Period, service: Service | None) -> bytes:
    """All services and each alone, or `service` alone, in `period`; too few answers show no index."""
    served = served_by_service(period.first_day, period.last_day)
    tally = Tally(period.first_day, period.last_day)
    services = [service] if service else list(Service.objects.all())
    results = [(each.name, tally.of(period, each, served=served.get(each.pk, 0))) for each in services]
    if service is None:
        results.insert(0, ("Semua layanan", tally.of(period, served=sum(served.values()))))
    return _written(results)


def _written(results: list[tuple[str, Result]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    _sheet(book, "IKM", RESULTS, [_result_row(name, result) for name, result in results])
    _sheet(book, "Unsur", PARTS, [row for name, result in results for row in _element_rows(name, result)])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _sheet(book: Workbook, title: str, heads: list[str], rows: list[list]) -> None:
    sheet = book.create_sheet(title)
    sheet.append(heads)
    for row in rows:
        sheet.append(row)
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # words are words, also when they begin with "="
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[cell.column_letter].width = WIDE
    sheet.freeze_panes = "A2"


def _result_row(name: str, result: Result) -> list:
    grade = result.grade
    said = [result.value, grade.letter, grade.words] if grade else [None, None, HIDDEN]
    number = result.number if grade else None
    return [name, result.period.words, result.served, result.wanted, number, *said]


def _element_rows(name: str, result: Result) -> list[list]:
    return [
        [
            name, result.period.words, part.element.code, str(part.element.name), part.average, part.share,
            part.grade.letter,
        ]
        for part in result.elements
    ]  # fmt: skip
