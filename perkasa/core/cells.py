"""Words of people in the cells of spreadsheets: never a formula."""

import csv
import io
from collections.abc import Iterable, Sequence

STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula, or skips before one."""


def harmless(text: str) -> str:
    """`text` for a CSV cell; an apostrophe stands before what would be taken for a formula."""
    return f"'{text}" if text.startswith(STARTS) else text


def csv_of(head: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    """A table as spreadsheets here open it: with a byte order mark and semicolons, every text harmless."""
    body = io.StringIO()
    body.write("\ufeff")
    writer = csv.writer(body, delimiter=";")
    writer.writerow(head)
    writer.writerows([harmless(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return body.getvalue()
