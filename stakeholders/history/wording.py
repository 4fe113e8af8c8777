"""Values of fields as people read them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Field, ForeignKey, Model
from django.utils.translation import gettext as _

from perkasa.core import words

NOTHING = "–"


class Wording:
    """Says values in words; the names behind foreign keys of all `events` are read once per table."""

    def __init__(self, fields: Iterable[Field], events: Iterable[Any]):
        links = [field for field in fields if isinstance(field, ForeignKey)]
        keys: dict[type[Model], set[Any]] = {field.related_model: set() for field in links}
        for field in links:
            keys[field.related_model] |= {getattr(event, field.attname) for event in events}
        names = {model: _names(model, of_model) for model, of_model in keys.items()}
        self.names = {field.name: names[field.related_model] for field in links}

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


def _names(model: type[Model], keys: set[Any]) -> dict[Any, str]:
    rows = model._base_manager.filter(pk__in=keys - {None})
    return {row.pk: str(row) for row in rows}
