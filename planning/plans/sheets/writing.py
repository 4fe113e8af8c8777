"""From the lines of a plan to a workbook in one of the layouts; read again, it says the same lines."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from planning.plans.content import Content, Entry, Key, Measure, content_of
from planning.plans.models import Plan
from planning.plans.sheets.cells import amount_written
from planning.plans.sheets.columns import Column
from planning.plans.sheets.layouts import Layout
from planning.plans.sheets.rows import OF_MEASURE
from stakeholders.organisations.models import Organisation

WIDTHS = {"code": 22, "name": 48, "indicator": 40, "number": 6, "ceiling": 20, "location": 24}
USUAL_WIDTH = 18
MONEY = "#,##0"


def workbook_of(plan: Plan, layout: Layout) -> bytes:
    """An .xlsx of `plan` in `layout`: title, header, one row a line, one more for each further indicator."""
    columns = layout.columns(plan.years)
    book = Workbook(write_only=True)
    sheet = book.create_sheet(layout.name)
    for place, (_title, column) in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = WIDTHS.get(column.key, USUAL_WIDTH)
    sheet.freeze_panes = "A3"
    sheet.append([_text(sheet, plan.title, bold=True)])
    sheet.append([_text(sheet, title, bold=True) for title, _column in columns])
    for values in rows_of(plan, [column for _title, column in columns]):
        sheet.append([_cell(sheet, value) for value in values])
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def rows_of(plan: Plan, columns: list[Column]) -> Iterator[list[Any]]:
    """The values of every row, in the order of the tree; a line above others shows the sum of those below."""
    content = content_of(plan)
    sums = sums_of(content)
    ids = {entry.organisation_id for entry in content.values()}
    agencies: dict[int | None, str] = dict(Organisation.objects.filter(pk__in=ids).values_list("pk", "name"))
    has_unit = any(column.key == "unit" for column in columns)
    for number, entry in enumerate(content.values(), 1):
        said = {"number": number, "agency": agencies.get(entry.organisation_id, "")}
        first, *further = entry.measures or (None,)
        yield [_value(column, entry, first, sums[entry.key], said, has_unit) for column in columns]
        for measure in further:
            yield [_value_of_measure(column, measure, has_unit) for column in columns]


def sums_of(content: Content) -> dict[Key, dict[int, int]]:
    """The money of every line and of everything below it, by year."""
    sums = {key: dict(entry.ceilings) for key, entry in content.items()}
    for key, entry in reversed(content.items()):
        if entry.parent:
            above = sums[entry.parent]
            for year, amount in sums[key].items():
                above[year] = above.get(year, 0) + amount
    return sums


def _value(
    column: Column,
    entry: Entry,
    measure: Measure | None,
    sums: dict[int, int],
    said: dict[str, Any],
    has_unit: bool,
) -> Any:
    if column.key == "ceiling":
        return sums.get(column.year)
    if column.key in said:
        return said[column.key]
    if hasattr(entry, column.key) and column.key != "measures":
        return getattr(entry, column.key)
    return _value_of_measure(column, measure, has_unit) if measure else None


def _value_of_measure(column: Column, measure: Measure, has_unit: bool) -> Any:
    if column.key == "indicator":
        return measure.name
    if column.key == "unit":
        return measure.unit
    if column.key not in ("target", *OF_MEASURE):
        return None
    value = measure.targets.get(column.year) if column.key == "target" else getattr(measure, column.key)
    return amount_written(value, "" if has_unit else measure.unit) if value is not None else None


def _cell(sheet, value: Any) -> Any:
    if isinstance(value, int):
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = MONEY
        return cell
    return _text(sheet, value) if value else None


def _text(sheet, text: str, *, bold: bool = False) -> WriteOnlyCell:
    """A cell of words, never a formula, whatever sign they begin with."""
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.font, cell.alignment = Font(bold=bold), Alignment(wrap_text=True, vertical="top")
    return cell
