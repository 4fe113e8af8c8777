"""Pairs that no village or district brings together, though a few hundred metres lie between them."""

from collections.abc import Iterator, Sequence
from itertools import product
from math import floor

from django.conf import settings

from planning.overlap.candidates import is_candidate
from planning.overlap.distances import KM_A_DEGREE, Point, square
from planning.overlap.engine import Judge, Judgement
from planning.overlap.entries import Reading
from planning.overlap.models import EntryQuerySet

# Others are fetched by tiles of this side (about two kilometres), not by each point.
TILE_DEGREES = 0.02
# Squares of the distance that counts as near, but never none.
LEAST_SIDE = 0.0001
Read = tuple[int, Reading]


def across_borders(
    others: EntryQuerySet, read: Sequence[Read], judge: Judge
) -> Iterator[tuple[int, int, Judgement]]:
    """The judgements of what lies near in the part that was `read`, or beyond it among `others`."""
    here = [(pk, reading) for pk, reading in read if reading.entry.point]
    beyond = _beyond(others, [_point(reading) for _pk, reading in here])
    of_part = {pk for pk, _reading in here}
    for (pk, reading), (other, beside) in _close(here, [*here, *beyond]):
        is_counted = other in of_part and (other < pk or _meet(reading, beside))
        if not is_counted and is_candidate(reading, beside, judge.reader.lexicon):
            yield min(pk, other), max(pk, other), judge.judge(reading, beside)


def _beyond(others: EntryQuerySet, points: Sequence[Point]) -> list[Read]:
    """Those of `others` that may lie near one of the points."""
    tiles = {(round(north / TILE_DEGREES), round(east / TILE_DEGREES)) for north, east in points}
    half = TILE_DEGREES / 2 * KM_A_DEGREE + settings.OVERLAP_NEAR_KM
    found: dict[int, Reading] = {}
    for north, east in sorted(tiles):
        found.update(others.within(half, (north * TILE_DEGREES, east * TILE_DEGREES)).readings())
    return list(found.items())


def _close(here: Sequence[Read], around: Sequence[Read]) -> Iterator[tuple[Read, Read]]:
    """Each of the part with each of those `around` that lies near it: in its own square or one beside it."""
    side = max(settings.OVERLAP_NEAR_KM / KM_A_DEGREE, LEAST_SIDE)
    filed: dict[tuple[int, int], list[tuple[Point, Read]]] = {}
    for other in around:
        north, east = _point(other[1])
        filed.setdefault((floor(north / side), floor(east / side)), []).append(((north, east), other))
    for one in here:
        (south, north), (west, east) = square(settings.OVERLAP_NEAR_KM, _point(one[1]))
        rows = range(floor(south / side), floor(north / side) + 1)
        columns = range(floor(west / side), floor(east / side) + 1)
        for cell in product(rows, columns):
            for (high, wide), other in filed.get(cell, ()):
                if south <= high <= north and west <= wide <= east and other[0] != one[0]:
                    yield one, other


def _point(reading: Reading) -> Point:
    return reading.entry.point or (0, 0)


def _meet(one: Reading, other: Reading) -> bool:
    """Whether `pairs` brings two plans of one district together."""
    villages, others = one.place.at("village"), other.place.at("village")
    return not villages or not others or bool(villages & others)
