"""What a sheet is checked against: nomenclature, agencies, places, and what the plan says already."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from django.conf import settings

from planning.nomenclature.models import Edition, NomenclatureItem
from planning.plans.content import Content, Entry, Key, content_of
from planning.plans.levels import Level
from planning.plans.models import Plan
from stakeholders.organisations.models import Organisation
from stakeholders.regions.models import Region


@dataclass(frozen=True)
class Reference:
    """Plain values, read once, names in small letters; `known` tells what the plan says of some lines."""

    plan_years: tuple[int, ...]
    organisation_id: int | None
    edition: str
    names: dict[str, str]
    successors: dict[str, str]
    agencies: dict[str, int]
    places: dict[str, str]
    objectives: tuple[Entry, ...]
    known: Callable[[Collection[Key]], Content]


def reference_for(plan: Plan) -> Reference:
    """Everything a sheet for `plan` is checked against."""
    edition = Edition.objects.in_force(plan.last_year).first()
    items = NomenclatureItem.objects.for_year(plan.last_year).for_regency()
    successors = {
        before: code
        for code, before_codes in items.exclude(predecessor_codes=[]).values_list("code", "predecessor_codes")
        for before in before_codes
    }
    return Reference(
        plan_years=tuple(plan.years),
        organisation_id=plan.organisation_id,
        edition=edition.name if edition else "",
        names=dict(items.values_list("code", "name")),
        successors=successors,
        agencies=agencies_by_name(),
        places=places(),
        objectives=tuple(content_of(plan, plan.lines.filter(level=Level.OBJECTIVE)).values()),
        known=lambda keys: content_of(plan, plan.lines.of_keys(keys)),
    )


def agencies_by_name() -> dict[str, int]:
    """The organisations of today by their names, codes and short codes, in small letters."""
    found: dict[str, int] = {}
    rows = Organisation.objects.listed().order_by("-pk")
    for pk, *names in rows.values_list("pk", "slug", "code", "short_name", "name"):
        found |= {name.casefold(): pk for name in names if name}
    return found


def place_codes_in(location: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """The official codes of the places that `location` names, separated by commas or semicolons."""
    parts = (part.strip().casefold() for part in location.replace(";", ",").split(","))
    return tuple(sorted({known[part] for part in parts if part in known}))


def places() -> dict[str, str]:
    """The official code of each place by code and by every way its name is written, unless two share it."""
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    regions = Region.objects.within(settings.REGENCY_CODE).select_related("parent")
    for region in [*Region.objects.filter(code=settings.REGENCY_CODE), *regions]:
        found[region.code] = region.code
        for name in _ways_to_write(region):
            if found.setdefault(name, region.code) != region.code:
                doubtful.add(name)
    return {name: code for name, code in found.items() if name not in doubtful}


def _ways_to_write(region: Region) -> list[str]:
    kinds = {
        Region.Kind.REGENCY: ("kabupaten", "kab.", "kab"),
        Region.Kind.DISTRICT: ("kecamatan", "kec.", "kec"),
        Region.Kind.VILLAGE: ("desa",),
        Region.Kind.WARD: ("kelurahan", "kel."),
    }[Region.Kind(region.kind)]
    return [f"{kind} {region.name}".casefold() for kind in kinds]
