"""Whether the money that a sheet says above other lines is the sum of what stands below them; pure."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from django.utils.translation import gettext as _

from perkasa.core.words import rupiah
from planning.nomenclature.items import Problem
from planning.plans.content import Key
from planning.plans.sheets.columns import Column
from planning.plans.sheets.headers import Header


class Place(NamedTuple):
    """On which row of its sheet a line stands (0: brought along), what it hangs on, the money it says."""

    row: int
    parent: Key | None
    sums: Mapping[int, int]


def wrong_sums(places: Mapping[Key, Place], header: Header) -> Iterator[Problem]:
    """A line above others either says no money or says their sum; what each says otherwise."""
    totals: dict[Key, dict[int, int]] = {}
    for key in sorted(places, key=lambda key: -_depth(key, places)):
        place, below = places[key], totals.get(key)
        if below is not None:
            yield from _wrong(place, below, header)
        if place.parent and place.parent in places:
            total = totals.setdefault(place.parent, {})
            for year, amount in (place.sums if below is None else below).items():
                total[year] = total.get(year, 0) + amount


def _depth(key: Key, places: Mapping[Key, Place]) -> int:
    depth, parent = 0, places[key].parent
    while parent and parent in places:
        depth, parent = depth + 1, places[parent].parent
    return depth


def _wrong(place: Place, below: Mapping[int, int], header: Header) -> Iterator[Problem]:
    for year, said in place.sums.items():
        if said != below.get(year, 0):
            words = _("tertulis %(said)s, padahal jumlah di bawahnya %(sum)s.")
            row = header.last_row._replace(number=place.row)
            column = header.places.get(Column("ceiling", year), 0)
            yield row.problem(column, words % {"said": rupiah(said), "sum": rupiah(below.get(year, 0))})
