"""The header of a sheet: on which rows it stands, what its columns say, and what nobody knows yet; pure."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from django.utils.translation import gettext as _

from planning.nomenclature.items import WrongFile
from planning.nomenclature.workbook import SheetRow
from planning.plans.sheets.columns import BY_YEAR, DEEPER, UNUSED, YEAR, Column, column_of, plain
from planning.plans.sheets.tables import HEADER_WITHIN

TITLE_ROWS = 3
FEWEST_TITLES = 3

Taught = Mapping[str, Mapping[int, Column]]
"""What people have said about columns, by the fingerprint of the header."""


@dataclass(frozen=True)
class Header:
    """The columns found, by their place (0 is A), every title, and the last row of the titles."""

    columns: Mapping[int, Column]
    titles: Mapping[int, str]
    last_row: SheetRow
    first_year: int
    below: Sequence[SheetRow] = ()
    """The first rows under it, to show what stands in its columns."""

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(column.key for column in self.columns.values())

    @cached_property
    def places(self) -> dict[Column, int]:
        """Where each column stands (0 is A)."""
        return {column: place for place, column in self.columns.items() if column.key not in UNUSED}

    def years_of(self, key: str) -> set[int]:
        """The years that targets or ceilings are told of."""
        return {column.year for column in self.columns.values() if column.key == key}

    @property
    def unknown(self) -> list[int]:
        """Where the titles stand that say something, but nobody knows what."""
        return [place for place, title in self.titles.items() if plain(title) and place not in self.columns]

    @property
    def is_enough(self) -> bool:
        """Whether a plan can be read with these columns."""
        return is_enough(self.columns)

    @property
    def is_of_a_table(self) -> bool:
        """Whether it is worth asking what its columns say."""
        return bool(self.columns) or len(self.unknown) >= FEWEST_TITLES

    @property
    def fingerprint(self) -> str:
        """The same for the same titles in the same places, also a year later."""
        words = [f"{place}:{self._ageless(title)}" for place, title in self.titles.items() if plain(title)]
        return hashlib.sha256("\n".join(words).encode()).hexdigest()

    def _ageless(self, title: str) -> str:
        return YEAR.sub(lambda year: f"{int(year[0]) - self.first_year:+}", plain(title.replace(DEEPER, " ")))


class HeaderQuestion(WrongFile):
    """What some columns say must be told by hand first; `header` is as far as it is known."""

    def __init__(self, header: Header):
        self.header = header
        if header.is_enough:
            words = _("Sebagian judul kolom belum dikenal. Cocokkan dahulu dengan kolom dokumen rencana.")
        else:
            words = _(
                "Judul kolom tidak dikenali. Dalam %(rows)d baris pertama harus ada kolom Kode, Uraian, dan "
                "Target atau Pagu."
            ) % {"rows": HEADER_WITHIN}
        super().__init__(words)


def is_enough(columns: Mapping[int, Column]) -> bool:
    """A plan has codes, names, and a target or money."""
    keys = {column.key for column in columns.values()}
    return {"code"} <= keys and bool(keys & {"name", "objective"}) and bool(keys & set(BY_YEAR))


def header_in(rows: Sequence[SheetRow], first_year: int, taught: Taught) -> Header:
    """The header among the first rows of a sheet, on up to three of them; raises HeaderQuestion.

    What somebody has said about a header of the same fingerprint holds, whatever its titles say.
    """
    found = [
        _header(rows[last - depth + 1 : last + 1], first_year, rows[last + 1 :])
        for last in range(len(rows))
        for depth in range(1, min(TITLE_ROWS, last + 1) + 1)
    ]
    for header in found:
        if header.fingerprint in taught:
            return replace(header, columns=taught[header.fingerprint])
    best = max(found, key=lambda header: len(header.columns))
    if not best.columns:
        best = max(found, key=lambda header: len(header.unknown))
    if best.unknown or not best.is_enough:
        raise HeaderQuestion(best)
    return best


def joined(rows: Sequence[SheetRow]) -> list[str]:
    """The titles of some rows taken together: a group's title holds for the columns to its right too."""
    titles, groups = [], [""] * len(rows)
    for place in range(max(len(row.cells) for row in rows)):
        own = [row.cell(place) for row in rows]
        for depth, text in enumerate(own):
            if text:
                groups[depth:] = [text, *[""] * (len(rows) - depth - 1)]
        titles.append(DEEPER.join(text for text in groups if text) if any(own) else "")
    return titles


def _header(rows: Sequence[SheetRow], first_year: int, below: Sequence[SheetRow]) -> Header:
    columns: dict[int, Column] = {}
    titles = joined(rows)
    for place, title in enumerate(titles):
        column = column_of(title, first_year)
        if column and column not in columns.values():
            columns[place] = column
    return Header(columns, dict(enumerate(titles)), rows[-1], first_year, below)
