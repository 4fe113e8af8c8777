"""Pairs that no village or district brings together, though a few hundred metres lie between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from django.conf import settings

from planning.overlap.candidates import is_candidate
from planning.overlap.distances import KM_A_DEGREE, Point, square
from planning.overlap.engine import Judge, Judgement
from planning.overlap.entries import Reading
from planning.overlap.models import EntryQuerySet

# Others are fetched by tiles of this side (about two kilometres), not by each point.
TILE_DEGREES = 0.02
Read = tuple[int, Reading]


def across_borders(
    others: EntryQuerySet, read: Sequence[Read], judge: Judge
) -> Iterator[tuple[int, int, Judgement]]:
    """The judgements of what lies near in the part that was `read`, or beyond it among `others`."""
    here = [(pk, reading) for pk, reading in read if reading.entry.point]
    beyond = _beyond(others, [_point(reading) for _pk, reading in here])
    around = sorted([*here, *beyond], key=lambda one: (_point(one[1])[0], one[0]))
    of_part = {pk for pk, _reading in here}
    for (pk, reading), (other, beside) in _close(here, around):
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
    """Each of the part with each of those `around`, in the order of their degrees, that lies near it."""
    norths = [_point(reading)[0] for _pk, reading in around]
    for one in here:
        (south, north), (west, east) = square(settings.OVERLAP_NEAR_KM, _point(one[1]))
        for other in around[bisect_left(norths, south) : bisect_right(norths, north)]:
            if other[0] != one[0] and west <= _point(other[1])[1] <= east:
                yield one, other


def _point(reading: Reading) -> Point:
    return reading.entry.point or (0, 0)


def _meet(one: Reading, other: Reading) -> bool:
    """Whether `pairs` brings two plans of one district together."""
    villages, others = one.place.at("village"), other.place.at("village")
    return not villages or not others or bool(villages & others)
