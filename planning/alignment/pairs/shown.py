"""What the matrix page shows: columns, cells and sums, in as many queries for one agency as for many."""

from typing import Any

from django.utils.translation import gettext as _

from planning.alignment.pairs.columns import Column, more_columns
from planning.alignment.pairs.filters import MatrixFilter
from planning.alignment.pairs.matrix import (
    OF_CELL,
    Cell,
    Row,
    cells_in,
    columns,
    comparisons_shown,
    matrix,
    proposals_of,
)  # fmt: skip
from planning.alignment.pairs.pairing import Pair
from planning.alignment.pairs.reading import in_plain_words
from planning.alignment.pairs.rules import rules_in_force


def matrix_shown(reader: Any, asked: MatrixFilter) -> dict[str, Any]:
    """The context of the matrix for the year, agency, pair and status asked for."""
    found = list(asked.narrow(comparisons_shown(reader, asked.year)).values(*OF_CELL))
    agencies, regency = matrix(found)
    is_whole = not (asked.asked("pasangan") or asked.asked("status") or asked.asked("instansi"))
    more = _more(reader, asked.year) if is_whole else []
    of_agencies, of_regency = columns(agencies), columns(regency, of_regency=True)
    return {
        "heads": [*(Pair(pair).label for pair in of_agencies), *(column.label for column in more)],
        "rows": [_row(row, of_agencies, more) for row in agencies],
        "regency": [cell for row in regency for cell in cells_in(row, of_regency)],
        "sentences": in_plain_words(found, asked.year),
        "rules": rules_in_force(),
    }


def _more(reader: Any, year: int) -> list[Column]:
    """What stands beside the pairs of documents: proposals, and what the rooms above say."""
    proposals = Column(str(_("Usulan")), proposals_of(reader, year))
    return [column for column in (proposals, *more_columns(reader, year)) if column.cells]


def _row(row: Row, pairs: list[str], more: list[Column]) -> dict[str, Any]:
    beside = [column.cells.get(row.slug) or Cell(column.label) for column in more]
    return {"name": row.name, "cells": [*cells_in(row, pairs), *beside]}
