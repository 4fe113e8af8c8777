"""Organisations picked by name or abbreviation, in every question that asks for one."""

from django.urls import reverse_lazy

from perkasa.core.picking import Match, PickField
from stakeholders.organisations.models import Organisation

MOST = 6


def find_organisations(words: str) -> list[Match]:
    """Organisations that bear all of `words` in their name; the one alone that is called exactly so."""
    rows = list(Organisation.objects.listed().with_words(words).order_by("name")[:MOST])
    exact = [row for row in rows if words.lower() in (row.name.lower(), row.short_name.lower())]
    return [Match(str(row.pk), row.name, row.short_name) for row in exact[:1] or rows]


def organisation_field(**options) -> PickField:
    """The question for an organisation."""
    return PickField(
        search=find_organisations, address=reverse_lazy("stakeholders:directory.picks"), **options
    )
