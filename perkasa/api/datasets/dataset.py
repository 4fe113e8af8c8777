"""What is said of a set of open data: which rows, in which words, under which lasting names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.http import QueryDict
from django_filters import FilterSet
from rest_framework.serializers import Serializer

Narrow = Callable[[QueryDict | dict, QuerySet, Any], FilterSet]


def as_they_are(rows: Sequence[Any]) -> Sequence[Any]:
    """Rows that are said from themselves."""
    return rows


@dataclass(frozen=True)
class Dataset:
    """One set of open data.

    `rows` begins at what the public may read and asks a constant number of questions; `order` is a column
    without two equal values, `page` the name of the page where people read it ("" for none). `found` says
    which row a lasting name means (None: it means none), `narrowed` is the filter of its page, and `said`
    turns some rows into what the serializer writes.
    """

    key: str
    title: Any
    summary: Any
    page: str
    serializer: type[Serializer]
    rows: Callable[[], QuerySet]
    found: Callable[[str], Q | None]
    narrowed: Narrow
    order: str = "pk"
    said: Callable[[Sequence[Any]], Sequence[Any]] = as_they_are
    keywords: tuple[str, ...] = ()

    def written(self, rows: Sequence[Any], **options: Any) -> list[dict[str, Any]]:
        """These rows as they go out."""
        return list(self.serializer(self.said(rows), many=True, **options).data)


def by_code(name: str) -> Q | None:
    """Whatever bears its own code."""
    return Q(code=name)
