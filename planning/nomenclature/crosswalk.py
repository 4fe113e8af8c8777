"""Two editions of the list side by side: what was kept, renamed, vanished or came, and what follows.

The successor is the item that names the code as its predecessor; without one, the likest name in its field
is suggested as a guess.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum

from planning.nomenclature import codes
from planning.nomenclature.models import Edition

# A name this alike (0 to 1, by its letters in order) may be that of the same work.
ALIKE = 0.7


class Fate(StrEnum):
    """What became of a code from one edition to the next."""

    KEPT = "kept"
    RENAMED = "renamed"
    VANISHED = "vanished"
    NEW = "new"


@dataclass(frozen=True)
class Crossing:
    """One code and its fate; `successors` are codes of the later edition, a guess when told by name alone."""

    code: str
    fate: Fate
    before: str = ""
    after: str = ""
    successors: tuple[str, ...] = ()
    is_guess: bool = False


@dataclass(frozen=True)
class Crosswalk:
    """Every sub-activity of two editions, in the order of codes."""

    crossings: tuple[Crossing, ...]
    counts: Mapping[Fate, int] = field(default_factory=dict)

    def of(self, fate: Fate) -> list[Crossing]:
        """Those with this fate."""
        return [crossing for crossing in self.crossings if crossing.fate == fate]


def crosswalk(before: Edition, after: Edition, *, only_regency: bool = False) -> Crosswalk:
    """What became of every sub-activity of `before` in `after`; two questions to the database."""
    old, new = (
        {code: name for code, name, _predecessors in _rows(edition, only_regency)}
        for edition in (before, after)
    )
    followers: dict[str, list[str]] = {}
    for code, _name, predecessors in _rows(after, only_regency):
        for predecessor in predecessors:
            followers.setdefault(predecessor, []).append(code)
    crossings = tuple(
        _crossing(code, old.get(code, ""), new.get(code, ""), followers) for code in sorted(old | new)
    )
    counts = {fate: sum(crossing.fate == fate for crossing in crossings) for fate in Fate}
    return Crosswalk(crossings, counts)


def _rows(edition: Edition, only_regency: bool):
    rows = edition.items.sub_activities()
    rows = rows.for_regency() if only_regency else rows
    return rows.values_list("code", "name", "predecessor_codes")


def _crossing(code: str, before: str, after: str, followers: Mapping[str, list[str]]) -> Crossing:
    if before and after:
        is_same = " ".join(before.casefold().split()) == " ".join(after.casefold().split())
        return Crossing(code, Fate.KEPT if is_same else Fate.RENAMED, before, after)
    if after:
        return Crossing(code, Fate.NEW, after=after)
    return Crossing(code, Fate.VANISHED, before, successors=tuple(followers.get(code, ())))


def with_guesses(crossings: Iterable[Crossing], after: Edition) -> list[Crossing]:
    """Vanished codes without a successor have the likest name of their field as a guess; one query in all."""
    crossings = list(crossings)
    lost = {each.code for each in crossings if each.fate == Fate.VANISHED and not each.successors}
    fields = {codes.field_of(code) for code in lost}
    names: dict[str, dict[str, str]] = {}
    for code, name in after.items.sub_activities().of_fields(fields).values_list("code", "name"):
        names.setdefault(codes.field_of(code), {})[name] = code
    return [_guessed(each, names) if each.code in lost else each for each in crossings]


def _guessed(crossing: Crossing, names: Mapping[str, Mapping[str, str]]) -> Crossing:
    near = names.get(codes.field_of(crossing.code), {})
    likest = get_close_matches(crossing.before, near, n=1, cutoff=ALIKE)
    return replace(crossing, successors=tuple(near[name] for name in likest), is_guess=True)
