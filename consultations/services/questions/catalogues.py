"""Catalogues an answer may be looked up in that belong to rooms above this one: each fills in its own search
when the portal starts, and where none has, whatever is typed is the answer."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Match:
    """One thing a search found: what is stored, and what people read."""

    code: str
    label: str

    def __str__(self):
        return self.label


Search = Callable[[str], list[Match]]
"""The few best matches for words or a code; one alone when there is no doubt."""


class Catalogue:
    """A list somebody above keeps."""

    def __init__(self) -> None:
        self._search: Search | None = None

    def fill(self, search: Search) -> None:
        """From now on `search` answers."""
        self._search = search

    def search(self, words: str) -> list[Match]:
        """What fits `words`; the words themselves where nobody keeps this list."""
        return self._search(words) if self._search else [Match(words, words)]


SUB_ACTIVITIES = Catalogue()
