"""Values of fields as people read them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Field, ForeignKey, Model
from django.utils.translation import gettext as _

from perkasa.core import words

NOTHING = "–"


class Wording:
    """Says values in words; the names behind foreign keys of all `events` are read once per table.

    What `record` has loaded beside itself is not read again.
    """

    def __init__(self, fields: Iterable[Field], events: Iterable[Any], record: Model | None = None):
        links: dict[type[Model], list[ForeignKey]] = {}
        for field in fields:
            if isinstance(field, ForeignKey):
                links.setdefault(field.related_model, []).append(field)
        self.names: dict[str, dict[Any, str]] = {}
        for model, to_it in links.items():
            self.names |= dict.fromkeys((link.name for link in to_it), _names(model, to_it, events, record))

    def of(self, field: Field, value: Any) -> str:
        """`value` of `field` in words."""
        if value in (None, "", [], {}):
            return NOTHING
        if field.name in self.names:
            return self.names[field.name].get(value, str(value))
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        return _plain(value)


def _plain(value: Any) -> str:
    match value:
        case bool():
            return _("ya") if value else _("tidak")
        case datetime():
            return words.moment(value)
        case date():
            return words.long_date(value)
        case list():
            return ", ".join(map(str, value))
    if hasattr(value, "lower") and hasattr(value, "upper") and not isinstance(value, str):
        return f"{_bound(value.lower)} – {_bound(value.upper)}"
    return str(value)


def _bound(value: Any) -> str:
    return "…" if value is None else _plain(value)


def _names(
    model: type[Model], links: list[ForeignKey], events: Iterable[Any], record: Model | None
) -> dict[Any, str]:
    loaded = [getattr(record, link.name) for link in links if record is not None and link.is_cached(record)]
    names = {row.pk: str(row) for row in loaded if row is not None}
    keys = {getattr(event, link.attname) for link in links for event in events} - {None, *names}
    return names | {row.pk: str(row) for row in model._base_manager.filter(pk__in=keys)}
