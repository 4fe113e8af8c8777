"""The judge of this regency: the shipped dictionary and the official names of the database."""

from functools import lru_cache

from django.db.models import Count, Max

from planning.overlap.engine import Judge
from planning.overlap.gazetteer import Gazetteer, from_names
from planning.overlap.language import Reader
from stakeholders.regions.models import Region
from stakeholders.regions.reference import FILE, kind_of, listed_regions


def official_names() -> Gazetteer:
    """Every district, village and ward the database knows, with what stands above it."""
    named = Region.objects.values_list("name", "parent__name")
    villages = named.filter(kind__in=[Region.Kind.VILLAGE, Region.Kind.WARD])
    districts = named.filter(kind=Region.Kind.DISTRICT)
    return from_names(villages, districts)


def official_judge() -> Judge:
    """A judge that knows the official names; made once a process, and again when regions were added."""
    return _judge_of(*Region.objects.aggregate(count=Count("pk"), last=Max("pk")).values())


@lru_cache(maxsize=1)
def _judge_of(count: int, last: int | None) -> Judge:
    return Judge(Reader(gazetteer=official_names()))


def shipped_judge() -> Judge:
    """A judge that knows the names of the project's own list; for where no database is ready."""
    names = dict(listed_regions(FILE.read_text("utf-8")))
    named: dict[Region.Kind, list[tuple[str, str]]] = {kind: [] for kind in Region.Kind}
    for code, name in names.items():
        named[kind_of(code)].append((name, names.get(code.rpartition(".")[0], "")))
    villages = named[Region.Kind.VILLAGE] + named[Region.Kind.WARD]
    return Judge(Reader(gazetteer=from_names(villages, named[Region.Kind.DISTRICT])))
