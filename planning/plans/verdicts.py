"""The seam to the rooms above: they say how a line stands to other documents, when its page is read."""

from collections.abc import Callable
from typing import Any

from planning.plans.lines import Line

Said = list[dict[str, Any]]
Teller = Callable[[Line, Any], Said]
_tellers: list[Teller] = []


def enlist(teller: Teller) -> Teller:
    """From now on `teller` is asked about every line that somebody reads."""
    _tellers.append(teller)
    return teller


def told_of(line: Line, reader: Any) -> Said:
    """What everybody enlisted says of `line`, as far as `reader` may know it."""
    return [said for teller in _tellers for said in teller(line, reader)]
