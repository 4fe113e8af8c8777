"""The document of the interface, made once in a process, and what people read of it."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.utils.translation import gettext as _
from drf_spectacular.generators import SchemaGenerator

from perkasa.api.datasets.all import DATASETS
from perkasa.api.datasets.dataset import Dataset
from perkasa.api.datasets.dictionary import columns_of
from perkasa.api.v1.addresses import address_of
from perkasa.api.v1.narrowing import parameters_of

Cells = list[dict[str, Any]]


@cache
def document() -> dict[str, Any]:
    """The whole interface in OpenAPI 3."""
    return SchemaGenerator(api_version="v1").get_schema(request=None, public=True)


@dataclass(frozen=True)
class Group:
    """A dataset as the guide shows it: where it is asked, what it can be asked, what its rows say."""

    dataset: Dataset
    address: str
    parameters: list[Cells]
    fields: list[Cells]


def groups() -> list[Group]:
    """Every dataset in the order of the list."""
    return [Group(dataset, address_of(dataset.key), _asked(dataset), _told(dataset)) for dataset in DATASETS]


def _asked(dataset: Dataset) -> list[Cells]:
    return [
        [
            {"label": _("Pertanyaan"), "text": each["name"], "nowrap": True},
            {"label": _("Arti"), "text": each["description"]},
            {"label": _("Nilai"), "text": _values(each["schema"])},
        ]
        for each in parameters_of(dataset)
    ]


def _values(schema: dict[str, Any]) -> str:
    """What may be asked for, in words."""
    if "enum" in schema:
        return ", ".join(schema["enum"])
    if "minimum" in schema:
        return f"{schema['minimum']}–{schema['maximum']}"
    return schema.get("description") or _("bebas")


def _told(dataset: Dataset) -> list[Cells]:
    return [
        [
            {"label": _("Isian"), "text": column.name, "nowrap": True},
            {"label": _("Jenis"), "text": column.kind_words},
            {"label": _("Arti"), "text": column.words},
        ]
        for column in columns_of(dataset)
    ]
