"""The seam to the rooms above: what in the portal stands on a code, told by those who store it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from stakeholders.accounts.models import Account

Finder = Callable[[Iterable[str], int, Account | None], "Iterable[Standing]"]
_finders: list[Finder] = []


class Standing(NamedTuple):
    """A record that stands on a code: what it is called, and where it is."""

    code: str
    title: str
    url: str


def enlist(finder: Finder) -> Finder:
    """From now on `finder` is asked what of its own stands on some codes for plans of a year or later.

    The codes are those of the list (X.XX for support work); only what the reader may see is answered.
    """
    _finders.append(finder)
    return finder


def standing_on(codes: Iterable[str], since_year: int, reader: Account | None) -> dict[str, list[Standing]]:
    """Everything that stands on each of `codes` in plans of `since_year` and later, as far as visible."""
    wanted = set(codes)
    found: dict[str, list[Standing]] = {}
    for finder in _finders:
        for standing in finder(wanted, since_year, reader):
            found.setdefault(standing.code, []).append(standing)
    return found
