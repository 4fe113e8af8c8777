"""Catalogues an answer may be looked up in that belong to rooms above this one: each fills in its own search
when the portal starts, and where none has, whatever is typed is the answer."""

from typing import Any

from perkasa.core.picking import Match, Search


class Catalogue:
    """A list somebody above keeps; `address` is where a page asks for it while somebody types."""

    def __init__(self) -> None:
        self._search: Search | None = None
        self.address: Any = ""

    def fill(self, search: Search, address: Any = "") -> None:
        """From now on `search` answers, and for pages the address."""
        self._search, self.address = search, address

    def search(self, words: str) -> list[Match]:
        """What fits `words`; the words themselves where nobody keeps this list."""
        return self._search(words) if self._search else [Match(words, words)]


SUB_ACTIVITIES = Catalogue()
