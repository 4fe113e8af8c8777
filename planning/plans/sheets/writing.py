"""From the lines of a plan to a workbook in one of the layouts; read again, it says the same lines."""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from planning.plans.content import Content, Entry, Key, Measure, content_of
from planning.plans.models import Plan
from planning.plans.sheets.cells import amount_written
from planning.plans.sheets.columns import DEEPER, Column
from planning.plans.sheets.layouts import Layout, Titled
from planning.plans.sheets.rows import OF_MEASURE
from stakeholders.organisations.models import Organisation

WIDTHS = {"code": 22, "name": 48, "indicator": 40, "number": 6, "ceiling": 20, "location": 24}
USUAL_WIDTH = 18
MONEY = "#,##0"
PLAIN, BOLD = Font(), Font(bold=True)
AT_TOP, IN_THE_MIDDLE = (
    Alignment(wrap_text=True, vertical="top"),
    Alignment(wrap_text=True, horizontal="center", vertical="center"),
)


def workbook_of(plan: Plan, layout: Layout) -> bytes:
    """An .xlsx of `plan` in `layout`."""
    content = content_of(plan)
    return workbook(plan.title, content, layout.columns(plan.years), agencies_in(content))


def agencies_in(content: Content) -> dict[int | None, str]:
    """The names of the agencies whose lines these are."""
    ids = {entry.organisation_id for entry in content.values()}
    return dict(Organisation.objects.filter(pk__in=ids).values_list("pk", "name"))


def workbook(
    title: str, content: Content, columns: Sequence[Titled], agencies: Mapping[int | None, str]
) -> bytes:
    """An .xlsx: title, header, one row a line, one more for each further indicator, and the sum of all."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(_("Rencana"))
    for place, (_title, column) in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(place)].width = WIDTHS.get(column.key, USUAL_WIDTH)
    titles = [title for title, _column in columns]
    header = header_rows(titles)
    sheet.freeze_panes = f"A{2 + len(header)}"
    for cells in merged(titles, first_row=2):
        sheet.merged_cells.add(cells)
    sheet.append([text_cell(sheet, title, bold=True)])
    for row in header:
        sheet.append([text_cell(sheet, words, bold=True, middle=True) if words else None for words in row])
    for values in rows_of(content, [column for _title, column in columns], agencies):
        sheet.append([cell(sheet, value) for value in values])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def header_rows(titles: Sequence[str]) -> list[list[str]]:
    """The titles over one row or two; what they share stands once, above."""
    parts = [title.partition(DEEPER) for title in titles]
    if not any(lower for _upper, _deeper, lower in parts):
        return [list(titles)]
    uppers = [upper for upper, _deeper, _lower in parts]
    shown = [upper if not place or uppers[place - 1] != upper else "" for place, upper in enumerate(uppers)]
    return [shown, [lower for _upper, _deeper, lower in parts]]


def spans(titles: Sequence[str]) -> list[tuple[int, int, bool]]:
    """For each title of the upper row: its place, its width in columns, and whether titles stand below it."""
    found: list[tuple[int, int, bool]] = []
    for place, title in enumerate(titles):
        upper, deeper, _lower = title.partition(DEEPER)
        if deeper and found and titles[found[-1][0]].startswith(upper + DEEPER):
            first, width, _is_group = found.pop()
            found.append((first, width + 1, True))
        else:
            found.append((place, 1, bool(deeper)))
    return found


def merged(titles: Sequence[str], first_row: int) -> Iterator[str]:
    """Which cells of a header of two rows are one: groups across, single titles down."""
    if not any(DEEPER in title for title in titles):
        return
    for place, width, is_group in spans(titles):
        first, last = get_column_letter(place + 1), get_column_letter(place + width)
        if is_group and width > 1:
            yield f"{first}{first_row}:{last}{first_row}"
        elif not is_group:
            yield f"{first}{first_row}:{first}{first_row + 1}"


def rows_of(
    content: Content, columns: Sequence[Column], agencies: Mapping[int | None, str]
) -> Iterator[list[Any]]:
    """The values of every row, in the order of the tree; a line above others shows the sum of those below."""
    sums = sums_of(content)
    keys = {column.key for column in columns}
    for number, entry in enumerate(content.values(), 1):
        said = {"number": number, "agency": agencies.get(entry.organisation_id, "")}
        if "objective" in keys and entry.level == "objective":
            said |= {"objective": entry.name, "name": ""}
        first, *further = entry.measures or (None,)
        yield [_value(column, entry, first, sums[entry.key], said, "unit" in keys) for column in columns]
        for measure in further:
            yield [_value_of_measure(column, measure, "unit" in keys) for column in columns]
    totals = totals_of(content, sums)
    words = {"name": _("JUMLAH")}
    yield [totals.get(each.year) if each.key == "ceiling" else words.get(each.key) for each in columns]


def sums_of(content: Content) -> dict[Key, dict[int, int]]:
    """The money of every line and of everything below it, by year."""
    sums = {key: dict(entry.ceilings) for key, entry in content.items()}
    for key, entry in reversed(content.items()):
        if entry.parent:
            above = sums[entry.parent]
            for year, amount in sums[key].items():
                above[year] = above.get(year, 0) + amount
    return sums


def totals_of(content: Content, sums: Mapping[Key, Mapping[int, int]]) -> dict[int, int]:
    """The money of the whole plan, by year."""
    totals: dict[int, int] = {}
    for key, entry in content.items():
        for year, amount in sums[key].items() if entry.parent is None else ():
            totals[year] = totals.get(year, 0) + amount
    return totals


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


def cell(sheet, value: Any) -> Any:
    """A cell of a whole number or of words; None when there is nothing to say."""
    if isinstance(value, int):
        written = WriteOnlyCell(sheet, value)
        written.number_format = MONEY
        return written
    return text_cell(sheet, value) if value else None


def text_cell(sheet, text: str, *, bold: bool = False, middle: bool = False) -> WriteOnlyCell:
    """A cell of words, never a formula, whatever sign they begin with."""
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"
    cell.font, cell.alignment = BOLD if bold else PLAIN, IN_THE_MIDDLE if middle else AT_TOP
    return cell
