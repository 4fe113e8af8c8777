"""python -m benchmarks.plans year: the made-up year as spreadsheets under var/, to be imported by hand."""

import sys
from pathlib import Path

from django.conf import settings

from benchmarks.plans.made import WHOLE, Made, Size, agency_name, made_year
from planning.plans.sheets.writing import workbook


def sheet_of(made: Made, agencies: int) -> bytes:
    """The document as a spreadsheet."""
    names: dict[int | None, str] = {number: agency_name(number) for number in range(1, agencies + 1)}
    title = f"{made.kind.label} {made.first_year}"
    return workbook(title, made.content, made.layout.columns(made.years), names)


def write_year(folder: Path, size: Size = WHOLE) -> list[Path]:
    """One spreadsheet a document stands in `folder`; answers their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for made in made_year(size):
        path = folder / f"{made.name}-{made.first_year}.xlsx"
        path.write_bytes(sheet_of(made, size.agencies))
        paths.append(path)
    return paths


def main() -> None:
    """One line a spreadsheet."""
    for path in write_year(settings.BASE_DIR / "var" / "demo-year"):
        sys.stdout.write(f"{path.relative_to(settings.BASE_DIR)}  {path.stat().st_size // 1024} KiB\n")
    sys.stdout.write(f"{WHOLE.lines} lines, {WHOLE.measures} indicators, {WHOLE.agencies} agencies\n")
