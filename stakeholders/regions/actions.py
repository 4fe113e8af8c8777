"""What can be done to regions."""

from datetime import date

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from stakeholders.regions.models import Region, RegionName


@transaction.atomic
def establish(region: Region, *, since: date | None = None) -> Region:
    """The region, filled in but not yet stored, stands, and the name it shows is its first dated one."""
    region.save()
    region.names.create(name=region.name, period=DateRange(since, None))
    return region


@transaction.atomic
def rename(region: Region, name: str, *, since: date, legal_basis: str = "") -> None:
    """From `since` on the region bears the new name; what was written earlier keeps the old one.

    Names that would have begun on or after `since` are replaced.
    """
    stored = Region.objects.select_for_update(no_key=True).get(pk=region.pk)
    stored.names.end_on(since)
    stored.names.create(name=name, period=DateRange(since, None), legal_basis=legal_basis)
    show_names_of(timezone.localdate())
    region.refresh_from_db(fields=["name"])


def show_names_of(day: date) -> int:
    """Every region shows the name that holds on `day`; answers how many had to change."""
    changed = 0
    for name in RegionName.objects.in_force(day).not_shown().select_related("region"):
        name.region.name = name.name
        name.region.save(update_fields=["name"])
        changed += 1
    return changed
