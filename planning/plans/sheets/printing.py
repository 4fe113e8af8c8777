"""A table as it is printed: titles over one row or two, widths, and words in place of numbers; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from perkasa.core.words import number
from planning.plans.sheets.codes import level_of
from planning.plans.sheets.columns import DEEPER, Column
from planning.plans.sheets.layouts import Titled
from planning.plans.sheets.writing import spans

WEIGHTS = {
    "code": 30, "name": 32, "indicator": 27, "ceiling": 33, "location": 21, "source_of_funds": 20,
    "national_priority": 21, "regional_priority": 21, "target_group": 19, "note": 18, "agency": 22,
    "number": 8, "programme": 30, "title": 27,
}  # fmt: skip
USUAL_WEIGHT = 19
WIDE_FROM = 12


@dataclass(frozen=True)
class Title:
    """One cell of the header; `is_group` when titles stand below it."""

    words: str
    columns: int = 1
    rows: int = 1
    is_group: bool = False


@dataclass(frozen=True)
class Printed:
    """A table for paper: `widths` in percent, each row with its level (programme …) and its cells."""

    head: list[list[Title]]
    widths: list[int]
    rows: list[tuple[str, list[dict[str, Any]]]]
    is_wide: bool


def printed(columns: Sequence[Titled], rows: Iterable[Sequence[Any]]) -> Printed:
    """The table as it is printed."""
    keys = [column for _title, column in columns]
    weights = [WEIGHTS.get(column.key, USUAL_WEIGHT) for column in keys]
    widths = [max(1, 100 * weight // sum(weights)) for weight in weights]
    place = next((place for place, column in enumerate(keys) if column.key == "code"), None)
    said = [(_level(row, place), [_cell(*pair) for pair in zip(keys, row, strict=True)]) for row in rows]
    return Printed(head_of([title for title, _column in columns]), widths, said, len(keys) >= WIDE_FROM)


def _level(row: Sequence[Any], place: int | None) -> str:
    return level_of(str(row[place])) if place is not None and row[place] else ""


def _cell(column: Column, value: Any) -> dict[str, Any]:
    is_number = isinstance(value, int)
    return {"text": number(value) if is_number else str(value or ""), "number": column.key == "ceiling"}


def head_of(titles: Sequence[str]) -> list[list[Title]]:
    """The header over one row or two, titles that others share above them."""
    if not any(DEEPER in title for title in titles):
        return [[Title(title) for title in titles]]
    upper = [
        Title(titles[place].partition(DEEPER)[0], width, 1 if is_group else 2, is_group)
        for place, width, is_group in spans(titles)
    ]
    return [upper, [Title(title.partition(DEEPER)[2]) for title in titles if DEEPER in title]]
