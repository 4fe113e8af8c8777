"""How long somebody will probably wait: a range from measured visits, never a promise. Pure functions."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from statistics import quantiles

ENOUGH = 8  # with fewer measured visits the planned length has to serve
STEP = 5  # minutes; a finer number would pretend to know
ROUGHLY = (0.5, 1.25)


@dataclass(frozen=True)
class Estimate:
    """`least` to `most` minutes; `is_rough` when too few visits were measured to know better."""

    least: int
    most: int
    is_rough: bool


def estimate(ahead: int, servers: int, measured: Sequence[float], planned: float) -> Estimate | None:
    """The wait behind `ahead` people before `servers` officers; None while nobody serves.

    `measured` are the minutes of earlier visits, `planned` the minutes one should take. The least is when
    all ahead take as long as the quicker quarter and somebody is just finishing, the most when all take as
    long as the slower quarter and everybody has just begun.
    """
    if servers < 1:
        return None
    quick, slow = _quartiles(measured) if len(measured) >= ENOUGH else (planned * part for part in ROUGHLY)
    rounds = ahead // servers
    least = int(rounds * quick // STEP) * STEP
    return Estimate(least, max(STEP, ceil((rounds + 1) * slow / STEP) * STEP), len(measured) < ENOUGH)


def _quartiles(measured: Sequence[float]) -> tuple[float, float]:
    quick, _middle, slow = quantiles(measured, n=4, method="inclusive")
    return quick, slow
