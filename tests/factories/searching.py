"""The index of the search brought up to date, and what somebody finds in it."""

from perkasa.core.jobs import until_none_is_left
from perkasa.home.search.finding import find
from perkasa.home.search.keeping import keep_next


def settle() -> None:
    """Whatever changed stands in the index."""
    until_none_is_left(keep_next)


def found(words: str, account=None, **asked: str) -> list[str]:
    """The titles that `account` finds, the likest first."""
    settle()
    return [row.title for row in find(words, account, **asked).page]
