"""The tables of the entrance hall, where Django looks for them."""

from perkasa.home.search.models import SearchChange, SearchRow, SearchWord

__all__ = ["SearchChange", "SearchRow", "SearchWord"]
