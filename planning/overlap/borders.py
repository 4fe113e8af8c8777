"""Pairs that no village or district brings together, though a few hundred metres lie between them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import floor

from django.conf import settings

from planning.overlap.candidates import is_candidate
from planning.overlap.distances import KM_A_DEGREE, Point, square
from planning.overlap.engine import Judge, Judgement
from planning.overlap.entries import Reading
from planning.overlap.queries import EntryQuerySet

# Others are looked for by tiles of this side (some five kilometres), not by each point.
TILE_DEGREES = 0.05
# Squares of the distance that counts as near, but never none.
LEAST_SIDE = 0.0001
Read = tuple[int, Reading]
Spots = dict[int, Point]


def across_borders(
    others: Sequence[EntryQuerySet], read: Sequence[Read], judge: Judge, year: int
) -> Iterator[tuple[int, int, Judgement]]:
    """The judgements of what lies near in the part that was `read`, or beyond it among `others`.

    Those of which `year` is the first year for which both are planned.
    """
    readings = {pk: reading for pk, reading in read if reading.entry.point}
    here = {pk: reading.entry.point for pk, reading in readings.items() if reading.entry.point}
    around = _beyond(others, here.values())
    beyond = {other for _pk, other in _close(here, around)}
    for rows in others:
        readings.update(rows.filter(pk__in=beyond).readings())
    for pk, other in _close(here, here | {pk: around[pk] for pk in beyond & readings.keys()}):
        reading, beside = readings[pk], readings[other]
        is_counted = other in here and (other < pk or _meet(reading, beside))
        is_of_year = reading.entry.first_year_with(beside.entry) == year
        if is_of_year and not is_counted and is_candidate(reading, beside, judge.reader.lexicon):
            yield min(pk, other), max(pk, other), judge.judge(reading, beside)


def _beyond(others: Sequence[EntryQuerySet], points: Iterable[Point]) -> Spots:
    """The points of those of `others` that may lie near one of these."""
    tiles = {(round(north / TILE_DEGREES), round(east / TILE_DEGREES)) for north, east in points}
    half = TILE_DEGREES / 2 * KM_A_DEGREE + settings.OVERLAP_NEAR_KM
    found: Spots = {}
    for north, east in sorted(tiles):
        first, *rest = [
            rows.within(half, (north * TILE_DEGREES, east * TILE_DEGREES))
            .order_by()
            .values_list("pk", "latitude", "longitude")
            for rows in others
        ]
        found.update((pk, (high, wide)) for pk, high, wide in first.union(*rest, all=True))
    return found


def _close(here: Spots, around: Spots) -> Iterator[tuple[int, int]]:
    """Each of the part with each of those `around` that lies near it: in its own square or one beside it."""
    side = max(settings.OVERLAP_NEAR_KM / KM_A_DEGREE, LEAST_SIDE)
    filed: dict[tuple[int, int], list[tuple[int, Point]]] = {}
    for other, (north, east) in around.items():
        filed.setdefault((floor(north / side), floor(east / side)), []).append((other, (north, east)))
    for pk, point in here.items():
        (south, north), (west, east) = square(settings.OVERLAP_NEAR_KM, point)
        rows = range(floor(south / side), floor(north / side) + 1)
        columns = range(floor(west / side), floor(east / side) + 1)
        for cell in product(rows, columns):
            for other, (high, wide) in filed.get(cell, ()):
                if south <= high <= north and west <= wide <= east and other != pk:
                    yield pk, other


def _meet(one: Reading, other: Reading) -> bool:
    """Whether `pairs` brings two plans of one district together."""
    villages, others = one.place.at("village"), other.place.at("village")
    return not villages or not others or bool(villages & others)
