"""The districts as a grid of tiles, roughly where they lie: north above, west at the left; pure."""

from collections.abc import Mapping
from dataclasses import dataclass

LEVELS = 4
GRID = (
    ("33.24.16", "33.24.17", "33.24.13", "33.24.14", "33.24.15", "33.24.09", "33.24.08"),
    ("33.24.12", "33.24.18", "33.24.11", "33.24.10", "33.24.19", "", "33.24.20"),
    ("", "33.24.03", "33.24.04", "", "33.24.05", "33.24.07", ""),
    ("33.24.01", "33.24.02", "", "", "", "33.24.06", ""),
)  # fmt: skip
"""Kendal's twenty; a district that stands nowhere here comes behind the others."""


@dataclass(frozen=True)
class Tile:
    """One district with its number; `level` 0 to 4 says how many compared with the most; "" is a gap."""

    code: str = ""
    name: str = ""
    number: int = 0
    level: int = 0


def arranged(names: Mapping[str, str], counts: Mapping[str, int]) -> list[Tile]:
    """Every district of `names` once, on its place in the grid."""
    most = max((counts.get(code, 0) for code in names), default=0)
    placed = [code for row in GRID for code in row]
    cells = placed if set(names) & set(placed) else []
    order = [*cells, *(code for code in names if code not in placed)]
    return [_tile(code, names, counts.get(code, 0), most) for code in order]


def _tile(code: str, names: Mapping[str, str], number: int, most: int) -> Tile:
    if code not in names:
        return Tile()
    return Tile(code, names[code], number, -(-number * LEVELS // most) if number else 0)
