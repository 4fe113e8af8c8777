"""The satisfaction index (IKM) of Permenpan RB 14/2017: exact arithmetic, pure functions.

Each element weighs exactly 1/9: with the rounded 0.11 a survey of nothing but fours would give 99.00.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

WEIGHT = Fraction(1, 9)
SCALE = 25
CHI_SQUARE, SHARE, ERROR = Fraction(3841, 1000), Fraction(1, 2), Fraction(1, 20)
"""One degree of freedom at 95 %, the widest spread, and the error allowed (Krejcie and Morgan 1970)."""


@dataclass(frozen=True)
class Grade:
    """The quality of a service in a letter and words, from `least` on."""

    letter: str
    words: str
    least: Decimal


GRADES = (
    Grade("A", "Sangat Baik", Decimal("88.31")),
    Grade("B", "Baik", Decimal("76.61")),
    Grade("C", "Kurang Baik", Decimal("65.00")),
    Grade("D", "Tidak Baik", Decimal("25.00")),
)


def half_up(value: Fraction) -> Decimal:
    """`value` (not negative) to two decimals, a half rounded up."""
    return Decimal(floor(value * 100 + Fraction(1, 2))).scaleb(-2)


def averages(sums: Sequence[int], number: int) -> list[Fraction]:
    """The average score of each element (NRR, nilai rata-rata), 1 to 4, exactly; `number` is 1 or more."""
    return [Fraction(total, number) for total in sums]


def index_of(sums: Sequence[int], number: int) -> Decimal:
    """The index, 25.00 to 100.00, of `number` answers whose scores add up to `sums` by element."""
    return half_up(sum((average * WEIGHT for average in averages(sums, number)), Fraction()) * SCALE)


def grade_of(index: Decimal) -> Grade:
    """The grade of an index of two decimals; also of one element's average times 25."""
    return next((grade for grade in GRADES if index >= grade.least), GRADES[-1])


def sample_size(population: int) -> int:
    """How many of `population` should answer (Krejcie and Morgan): 100 → 80, 1000 → 278; 0 of nobody."""
    if population < 1:
        return 0
    spread = CHI_SQUARE * SHARE * (1 - SHARE)
    return floor(spread * population / (ERROR**2 * (population - 1) + spread) + Fraction(1, 2))
