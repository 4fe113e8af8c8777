"""The seam to the rooms above: what hangs on a line of a plan, told by those who keep it."""

from collections.abc import Callable
from typing import Any, NamedTuple

from planning.plans.lines import Line
from stakeholders.accounts.models import Account

SHOWN = 10
"""How many of each kind a line's page shows."""


class Link(NamedTuple):
    """One thing that hangs on a line: its name, where it is, and how it stands."""

    title: str
    url: str
    words: Any = ""
    tone: str = "neutral"
    note: str = ""


class Links(NamedTuple):
    """Everything of one kind, as far as the reader may see it."""

    heading: Any
    links: list[Link]


Finder = Callable[[Line, Account | None], Links]
_finders: list[Finder] = []


def enlist(finder: Finder) -> Finder:
    """From now on `finder` is asked what of its own hangs on a line, in the order of enlisting."""
    _finders.append(finder)
    return finder


def links_of(line: Line, reader: Account | None) -> list[Links]:
    """Everything that hangs on `line`, kind by kind; kinds without anything are left out."""
    found = [finder(line, reader) for finder in _finders]
    return [links for links in found if links.links]
