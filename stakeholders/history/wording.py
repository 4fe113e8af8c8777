"""Values of fields as people read them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import Field, ForeignKey
from django.utils.translation import gettext as _

from perkasa.core import words

NOTHING = "–"


class Wording:
    """Says values in words; the names behind foreign keys of all `events` are read once per field."""

    def __init__(self, fields: Iterable[Field], events: Iterable[Any]):
        self.names = {field.name: _names(field, events) for field in fields if isinstance(field, ForeignKey)}

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


def _names(field: ForeignKey, events: Iterable[Any]) -> dict[Any, str]:
    keys = {key for event in events if (key := getattr(event, field.attname)) is not None}
    rows = field.related_model._base_manager.filter(**{f"{field.target_field.name}__in": keys})
    return {getattr(row, field.target_field.attname): str(row) for row in rows}
