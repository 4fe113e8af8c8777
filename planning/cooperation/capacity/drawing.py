"""The eight levels as a spider, and the years as columns; pure functions that give numbers for SVG."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

MOST = 4
CENTRE, RADIUS, OUTSIDE = (210.0, 150.0), 100.0, 122.0


@dataclass(frozen=True)
class Spoke:
    """One aspect of the spider: where its axis ends, where its words stand, and what they say."""

    label: str
    level: int
    x: float
    y: float
    words_x: float
    words_y: float
    anchor: str


@dataclass(frozen=True)
class Spider:
    """The rings, the spokes and the shape of the levels."""

    rings: list[str]
    spokes: list[Spoke]
    shape: str


def spider_of(levels: Sequence[tuple[str, int]]) -> Spider:
    """A spider with one spoke for each (words, level from 0 to 4), the first above."""
    angles = [2 * pi * place / len(levels) - pi / 2 for place in range(len(levels))]
    rings = [_polygon([(angle, level) for angle in angles]) for level in range(1, MOST + 1)]
    shape = _polygon([(angle, level) for angle, (_words, level) in zip(angles, levels, strict=True)])
    return Spider(rings, [_spoke(angle, *one) for angle, one in zip(angles, levels, strict=True)], shape)


def _point(angle: float, distance: float) -> tuple[float, float]:
    return round(CENTRE[0] + distance * cos(angle), 1), round(CENTRE[1] + distance * sin(angle), 1)


def _polygon(corners: Sequence[tuple[float, int]]) -> str:
    return " ".join("{},{}".format(*_point(angle, RADIUS * level / MOST)) for angle, level in corners)


def _spoke(angle: float, label: str, level: int) -> Spoke:
    (x, y), (words_x, words_y) = _point(angle, RADIUS), _point(angle, OUTSIDE)
    side = cos(angle)
    anchor = "middle" if abs(side) < 0.1 else "start" if side > 0 else "end"
    return Spoke(label, level, x, y, words_x, words_y, anchor)


@dataclass(frozen=True)
class Column:
    """The mean of one year as a column."""

    year: int
    mean: float
    x: int
    y: float
    height: float


def columns_of(means: Sequence[tuple[int, float]]) -> list[Column]:
    """The years in their order, each from 0 to 4 on a height of 100."""
    return [
        Column(year, mean, 10 + place * 60, round(120 - 100 * mean / MOST, 1), round(100 * mean / MOST, 1))
        for place, (year, mean) in enumerate(means)
    ]
