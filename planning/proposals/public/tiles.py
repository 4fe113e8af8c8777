"""How many proposals each district has, on its tile."""

from django.db.models import Count, QuerySet

from stakeholders.regions.models import Region
from stakeholders.regions.tiles import Tile, arranged


def tiles_of(rows: QuerySet, regency: str) -> list[Tile]:
    """The tiles row by row, gaps included."""
    counts = dict(rows.order_by().values_list("region__parent__code").annotate(number=Count("pk")))
    found = Region.objects.within(regency).filter(kind=Region.Kind.DISTRICT).order_by("name")
    return arranged(dict(found.values_list("code", "name")), counts)
