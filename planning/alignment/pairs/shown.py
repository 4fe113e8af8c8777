"""What the matrix page shows: columns, cells and sums, in as many queries for one agency as for many."""

from typing import Any

from planning.alignment.pairs.filters import MatrixFilter
from planning.alignment.pairs.matrix import (
    OF_CELL,
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
    proposals = proposals_of(reader, asked.year) if is_whole else {}
    of_agencies, of_regency = columns(agencies), columns(regency, of_regency=True)
    return {
        "heads": [Pair(pair).label for pair in of_agencies],
        "rows": [_row(row, of_agencies, proposals) for row in agencies],
        "has_proposals": bool(proposals),
        "regency": [cell for row in regency for cell in cells_in(row, of_regency)],
        "sentences": in_plain_words(found, asked.year),
        "rules": rules_in_force(),
    }


def _row(row: Row, pairs: list[str], proposals: dict[str, Any]) -> dict[str, Any]:
    cells = cells_in(row, pairs)
    filed = [proposals.get(row.slug)] if proposals else []
    return {"name": row.name, "cells": [*cells, *filed]}
