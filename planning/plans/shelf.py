"""The shelf as a grid: for each agency and year the documents that hold or are drafted, each once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from planning.plans.models import Plan
from stakeholders.accounts.models import Account

YEARS = 5
Owner = tuple[int, str]


@dataclass
class Shelf:
    """What one agency, the regency, or those above it have, by year."""

    owner: Owner
    years: list[int]
    plans: dict[int, list[Plan]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.owner[1]

    @property
    def cells(self) -> list[tuple[int, list[Plan]]]:
        """The documents of each year, in the order of years."""
        return [(year, self.plans.get(year, [])) for year in self.years]


def years_around(year: int) -> list[int]:
    """The years a grid shows: the one before, that one and those to come."""
    return list(range(year - 1, year - 1 + YEARS))


def grid(reader: Account | None, years: list[int]) -> list[Shelf]:
    """One shelf an owner with what the reader may see, the regency's first; one question to the database."""
    rows = Plan.objects.visible_to(reader).filter(first_year__lte=years[-1], last_year__gte=years[0])
    shelves: dict[Owner, Shelf] = {}
    for plan in _newest(rows.select_related("organisation").order_by("first_year", "kind", "-revision")):
        shelf = shelves.setdefault(owner_of(plan), Shelf(owner_of(plan), years))
        for year in years:
            if plan.first_year <= year <= plan.last_year:
                shelf.plans.setdefault(year, []).append(plan)
    return [shelves[owner] for owner in sorted(shelves)]


def owner_of(plan: Plan) -> Owner:
    """Whose document it is, in the order of a grid."""
    if plan.organisation:
        return 1, plan.organisation.short_name
    return (2, _("Acuan nasional dan provinsi")) if plan.is_reference else (0, _("Kabupaten"))


def _newest(plans: Iterable[Plan]) -> list[Plan]:
    """Of the versions of a document only the last one the reader may see."""
    found: dict[tuple[str, int | None, int], Plan] = {}
    for plan in plans:
        found.setdefault((plan.kind, plan.organisation_id, plan.first_year), plan)
    return list(found.values())
