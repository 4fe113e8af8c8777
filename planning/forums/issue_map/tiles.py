"""The issues counted by district, as tiles."""

from django.conf import settings
from django.db.models import Count

from planning.forums.issue_map.filters import districts_asked
from planning.forums.issue_map.models import IssueQuerySet
from stakeholders.regions.tiles import Tile, arranged


def tiles_of(rows: IssueQuerySet) -> list[Tile]:
    """Every district on its place with its number; what concerns the whole regency stands in none."""
    counted = rows.by_district().order_by().values_list("district").annotate(number=Count("pk"))
    return arranged(dict(districts_asked()), dict(counted))


def of_the_whole(rows: IssueQuerySet) -> int:
    """How many concern the whole regency."""
    return rows.filter(region__code=settings.REGENCY_CODE).count()
