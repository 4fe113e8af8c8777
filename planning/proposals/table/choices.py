"""What the cells of a table may name: villages, usual works and agencies, found by how people write them."""

from dataclasses import dataclass
from typing import TypeVar

from django.conf import settings
from django.db.models import Model

from planning.proposals.catalogue.models import CatalogueEntry
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Choices:
    """The rows that can be named, each by its own words and by the shorter ones that mean it alone."""

    villages: list[Region]
    works: list[CatalogueEntry]
    agencies: list[Organisation]

    def village(self, words: str) -> Region | None:
        """The village written "Desa Blumah, Kec. Plantungan", or "Blumah" when only one is called so."""
        return _found(words, self.villages, lambda village: [village.full_name, str(village), village.name])

    def work(self, words: str) -> CatalogueEntry | None:
        """The work of the catalogue with this name or number."""
        return _found(words, self.works, lambda entry: [entry.work, entry.code])

    def agency(self, words: str) -> Organisation | None:
        """The agency with this name or short name."""
        return _found(words, self.agencies, lambda body: [body.name, body.short_name])


def choices_for(organisation: Organisation) -> Choices:
    """What `organisation` may name: the villages of its own place, or of the whole regency."""
    place = organisation.region.code if organisation.region else settings.REGENCY_CODE
    return Choices(
        list(Region.objects.within(place).villages().select_related("parent").order_by("name", "code")),
        list(CatalogueEntry.objects.offered().select_related("agency")),
        list(Organisation.objects.agencies().listed().order_by("short_name")),
    )


def _found(words: str, rows: list[M], spellings) -> M | None:
    wanted = " ".join(words.lower().split())
    ranked: dict[int, list[M]] = {}
    for row in rows:
        written = [str(spelling).lower() for spelling in spellings(row)]
        if wanted in written:
            ranked.setdefault(written.index(wanted), []).append(row)
    best = ranked[min(ranked)] if ranked else []
    return best[0] if len(best) == 1 else None
