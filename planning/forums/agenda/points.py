"""A point of an agenda as it is written down, before it is a row."""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True)
class Point:
    """One point; `item` is the key of the row that says it already, `openness` narrower than the forum's."""

    title: str
    begins: time | None = None
    presenter: str = ""
    openness: str = ""
    item: int | None = None
