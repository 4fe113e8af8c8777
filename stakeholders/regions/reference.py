"""The regions that come with the project: Jawa Tengah, its regencies and cities, Kendal with its villages."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange

from stakeholders.regions.models import Region, RegionName

FILE = Path(__file__).parent / "data" / "regions.txt"
INDENT = 2
KINDS = (Region.Kind.PROVINCE, Region.Kind.REGENCY, Region.Kind.DISTRICT, Region.Kind.VILLAGE)


def kind_of(code: str) -> Region.Kind:
    """The kind of a code: 33.71 (71 and up) is a city, 33.24.15.1001 (1xxx) a ward."""
    kind, last = KINDS[code.count(".")], code.rpartition(".")[2]
    if kind == Region.Kind.REGENCY and last >= "71":
        return Region.Kind.CITY
    if kind == Region.Kind.VILLAGE and last.startswith("1"):
        return Region.Kind.WARD
    return kind


def listed_regions(text: str) -> Iterator[tuple[str, str]]:
    """Code and name of each line; an indented line stands below the line it is indented under."""
    above: list[str] = []
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        depth = (len(line) - len(line.lstrip())) // INDENT
        last, _space, name = line.strip().partition(" ")
        above[depth:] = [last]
        yield ".".join(above), name


@transaction.atomic
def load_regions() -> int:
    """Every region of the project's list stands; those already there keep what was done to them.

    Answers how many were added.
    """
    keys = dict(Region.objects.values_list("code", "pk"))
    missing = [(code, name) for code, name in listed_regions(FILE.read_text("utf-8")) if code not in keys]
    for _depth, group in groupby(sorted(missing, key=_depth_of), key=_depth_of):
        rows = [
            Region(code=code, name=name, kind=kind_of(code), parent_id=keys.get(code.rpartition(".")[0]))
            for code, name in group
        ]
        Region.objects.bulk_create(rows)
        RegionName.objects.bulk_create(
            [RegionName(region=row, name=row.name, period=DateRange(None, None)) for row in rows]
        )
        keys |= {row.code: row.pk for row in rows}
    return len(missing)


def _depth_of(region: tuple[str, str]) -> int:
    return region[0].count(".")
