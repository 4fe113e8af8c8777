"""What can be done to organisations."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from stakeholders.organisations.codes import fields_of
from stakeholders.organisations.models import Organisation, OrganisationName
from stakeholders.regions.models import Region


@transaction.atomic
def register(
    slug: str,
    kind: str,
    name: str,
    short_name: str,
    *,
    since: date | None = None,
    field_codes: Iterable[str] = (),
    region: Region | None = None,
    code: str = "",
    is_host: bool = False,
) -> Organisation:
    """A new organisation stands, with the name it bears `since` that day (always, when not given)."""
    organisation = Organisation(
        slug=slug,
        kind=kind,
        name=name,
        short_name=short_name,
        field_codes=fields_of(code) or list(field_codes),
        region=region,
        code=code,
        is_host=is_host,
    )
    return establish(organisation, since=since)


@transaction.atomic
def establish(organisation: Organisation, *, since: date | None = None) -> Organisation:
    """The organisation, filled in but not yet stored, stands; the name it shows is its first dated one."""
    organisation.save()
    organisation.names.create(
        name=organisation.name, short_name=organisation.short_name, period=DateRange(since, None)
    )
    return organisation


@transaction.atomic
def rename(
    organisation: Organisation, name: str, short_name: str, *, since: date, legal_basis: str = ""
) -> None:
    """From `since` on the organisation bears the new name; papers of earlier days keep the old one.

    Names that would have begun on or after `since` are replaced.
    """
    stored = Organisation.objects.select_for_update(no_key=True).get(pk=organisation.pk)
    stored.names.end_on(since)
    period = DateRange(since, None)
    stored.names.create(name=name, short_name=short_name, period=period, legal_basis=legal_basis)
    show_names_of(timezone.localdate())
    organisation.refresh_from_db(fields=["name", "short_name"])


def show_names_of(day: date) -> int:
    """Every organisation shows the name that holds on `day`; answers how many had to change."""
    changed = 0
    for name in OrganisationName.objects.in_force(day).not_shown().select_related("organisation"):
        name.organisation.name, name.organisation.short_name = name.name, name.short_name
        name.organisation.save(update_fields=["name", "short_name"])
        changed += 1
    return changed
