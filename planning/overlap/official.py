"""The judge of this regency: the shipped dictionary and the official names of the database."""

from planning.overlap.engine import Judge
from planning.overlap.gazetteer import Gazetteer, from_names
from planning.overlap.language import Reader
from stakeholders.regions.models import Region


def official_names() -> Gazetteer:
    """Every district, village and ward the database knows, with what stands above it."""
    named = Region.objects.values_list("name", "parent__name")
    villages = named.filter(kind__in=[Region.Kind.VILLAGE, Region.Kind.WARD])
    districts = named.filter(kind=Region.Kind.DISTRICT)
    return from_names(villages, districts)


def official_judge() -> Judge:
    """A judge that knows the official names."""
    return Judge(Reader(gazetteer=official_names()))
