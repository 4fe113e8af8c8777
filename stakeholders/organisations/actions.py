"""What can be done to organisations."""

from datetime import date

from django.db import transaction
from django.db.backends.postgresql.psycopg_any import DateRange
from django.utils import timezone

from stakeholders.organisations.models import Organisation, OrganisationName


@transaction.atomic
def register(
    slug: str, kind: str, name: str, short_name: str, *, since: date | None = None, field_codes=(), region=None,
    code: str = "", is_host: bool = False,
) -> Organisation:  # fmt: skip
    """A new organisation stands, with the name it bears `since` that day (always, when not given)."""
    organisation = Organisation.objects.create(
        slug=slug, kind=kind, name=name, short_name=short_name, field_codes=list(field_codes), region=region, code=code,
        is_host=is_host,
    )  # fmt: skip
    organisation.names.create(name=name, short_name=short_name, period=DateRange(since, None))
    return organisation


@transaction.atomic
def rename(organisation: Organisation, name: str, short_name: str, *, since: date, legal_basis: str = "") -> None:
    """From `since` on the organisation bears the new name; papers of earlier days keep the old one.

    Names that would have begun on or after `since` are replaced.
    """
    organisation.names.filter(period__startswith__gte=since).delete()
    for earlier in organisation.names.in_force(since):
        earlier.period = DateRange(earlier.period.lower, since)
        earlier.save(update_fields=["period"])
    period = DateRange(since, None)
    organisation.names.create(name=name, short_name=short_name, period=period, legal_basis=legal_basis)
    apply_name_in_force(organisation, timezone.localdate())


def apply_name_in_force(organisation: Organisation, day: date) -> None:
    """The organisation shows the name that holds on `day`."""
    name: OrganisationName = organisation.name_on(day)
    organisation.name, organisation.short_name = name.name, name.short_name
    organisation.save(update_fields=["name", "short_name"])
