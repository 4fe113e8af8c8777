"""The seam to the rooms above: they add columns of their own to the matrix."""

from collections.abc import Callable
from typing import Any, NamedTuple

from planning.alignment.pairs.matrix import Cell


class Column(NamedTuple):
    """A heading, and a cell for each agency by its slug."""

    label: str
    cells: dict[str, Cell]


Teller = Callable[[Any, int], Column]
_tellers: list[Teller] = []


def enlist(teller: Teller) -> Teller:
    """From now on the matrix of a year also shows what `teller` says to a reader."""
    _tellers.append(teller)
    return teller


def more_columns(reader: Any, year: int) -> list[Column]:
    """Everything enlisted that has a cell."""
    found = [teller(reader, year) for teller in _tellers]
    return [column for column in found if column.cells]
