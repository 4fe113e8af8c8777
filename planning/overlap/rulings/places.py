"""Where two plans lie, on the tiles of the districts."""

from django.utils.translation import gettext as _

from planning.overlap.models import Entry
from stakeholders.regions.models import Region
from stakeholders.regions.tiles import Tile, arranged


def tiles_of_pair(first: Entry, second: Entry) -> list[tuple[Tile, str]]:
    """Every district with the codes of the plans that lie in it; nothing when neither says where."""
    sides = [(_district_of(entry), entry.code) for entry in (first, second)]
    counts: dict[str, int] = {}
    marks: dict[str, list[str]] = {}
    for district, code in sides:
        if district:
            counts[district] = counts.get(district, 0) + 1
            marks.setdefault(district, []).append(code)
    if not marks:
        return []
    names = dict(Region.objects.districts().values_list("code", "name"))
    return [(tile, _(" dan ").join(marks.get(tile.code, []))) for tile in arranged(names, counts)]


def _district_of(entry: Entry) -> str:
    """The official code of its district; "" when it is told more widely or not at all."""
    region = entry.region
    if region is None:
        return ""
    district = region if region.kind == Region.Kind.DISTRICT else region.parent
    return district.code if district and district.kind == Region.Kind.DISTRICT else ""
