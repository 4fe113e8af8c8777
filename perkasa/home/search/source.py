"""What a kind of record says to the search."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from perkasa.home.search.models import Kind


@dataclass(frozen=True)
class Said:
    """One record for the index; `readers` are asked only when it is not public."""

    title: str
    note: str
    text: str = ""
    code: str = ""
    is_public: bool = True
    readers: tuple[str, ...] = ()


def _own_address(record: Any) -> str:
    return record.get_absolute_url()


@dataclass(frozen=True)
class Source:
    """One kind: its records as they are read for the index, what each says, and which a person may see.

    `visible` is what the pages of the record ask too; it decides again before a hit is shown.
    """

    kind: Kind
    rows: Callable[[], QuerySet]
    said: Callable[[Any], Said]
    visible: Callable[[Any], QuerySet]
    address: Callable[[Any], str] = _own_address
