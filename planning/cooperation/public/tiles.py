"""Partners as tiles: our neighbours roughly where they lie, and every other partner behind them."""

from collections import Counter
from dataclasses import dataclass

from planning.cooperation.parties.models import Party

LEVELS = 4
GRID = (
    ("33.26", "33.25", "33.24", "33.74", "33.21"),
    ("", "33.23", "33.22", "33.73", "33.15"),
)
"""Batang's side, Kendal, Semarang, Demak above; Temanggung, Kab. Semarang, Salatiga, Grobogan below."""


@dataclass(frozen=True)
class Tile:
    """A partner with how many cooperations we have with it; `level` 0 to 4 compares; "" is a gap."""

    code: str = ""
    name: str = ""
    number: int = 0
    level: int = 0


def tiles_of(cooperations, names: dict[str, str]) -> list[Tile]:
    """The tiles row by row; regions of the grid also when nothing binds us to them yet."""
    partners = Party.objects.filter(cooperation__in=cooperations, region__isnull=False, is_ours=False)
    numbers = Counter(partners.values_list("region__code", flat=True))
    placed = [code for row in GRID for code in row]
    others = sorted(code for code in numbers if code not in placed)
    most = max(numbers.values(), default=1)
    return [_tile(code, names, numbers[code], most) for code in (*placed, *others)]


def _tile(code: str, names: dict[str, str], number: int, most: int) -> Tile:
    if code not in names:
        return Tile()
    return Tile(code, names[code], number, -(-number * LEVELS // most) if number else 0)
