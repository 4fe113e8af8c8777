"""No objective without a priority, and no priority without a line; pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from planning.alignment.checks import Result
from planning.alignment.pairs.facing import plain
from planning.alignment.pairs.points import Point, Side

NAMED_BY = ("objective", "programme")
PRIORITY_LEVELS = ("pn", "mission", "goal", "objective")
PARTS = re.compile(r"[;\n]+")
GENERAL = gettext_lazy(
    "Permendagri 86/2017: sasaran dan program diselaraskan dengan prioritas nasional dan provinsi"
)


@dataclass(frozen=True)
class PriorityCheck:
    """A question about priorities, for the list of checks."""

    number: int
    name: Any
    legal_basis: Any
    is_essential: bool = False


REFERS, TAKEN_UP, NAMES_ONE = (
    PriorityCheck(31, gettext_lazy("Prioritas yang dirujuk ada"), GENERAL),
    PriorityCheck(32, gettext_lazy("Prioritas mempunyai baris"), GENERAL),
    PriorityCheck(33, gettext_lazy("Sasaran merujuk prioritas"), GENERAL),
)
PRIORITIES = (REFERS, TAKEN_UP, NAMES_ONE)


def named_in(*texts: str) -> tuple[str, ...]:
    """The priorities that texts name, between semicolons or on lines of their own."""
    return tuple(part.strip() for text in texts for part in PARTS.split(text) if part.strip())


def priorities_of(upper: Side) -> Mapping[str, Point]:
    """The priorities of a document: the points of the highest level that it has."""
    for level in PRIORITY_LEVELS:
        if found := {code: point for code, point in upper.points.items() if point.level == level}:
            return found
    return {}


def found_by(mention: str, known: Mapping[str, Point]) -> str:
    """The code of the priority that a text names by its code or its words; "" when there is none."""
    first = mention.split()[0].rstrip(".:")
    for code, point in known.items():
        if first.casefold() == code.casefold() or plain(mention) == plain(point.name):
            return code
    return ""


def look_at_lower(point: Point, lower: Side, upper: Side) -> list[Result]:
    """What the checks say of a line that names priorities, or of an objective that names none."""
    known = priorities_of(upper)
    if not known or point.level not in NAMED_BY:
        return []
    if not point.priorities:
        if point.level != "objective":
            return []
        words = _("Sasaran %(lower)s ini belum merujuk satu pun prioritas %(upper)s.")
        return [Result(NAMES_ONE.number, False, words % {"lower": lower.name, "upper": upper.name})]
    found = {mention: found_by(mention, known) for mention in point.priorities}
    if not any(found.values()):
        words = _("Prioritas “%(named)s” tidak ada dalam %(upper)s.")
        said = {"named": "; ".join(point.priorities), "upper": upper.name}
        return [Result(REFERS.number, False, words % said)]
    names = "; ".join(f"{code} {known[code].name}" for code in dict.fromkeys(found.values()) if code)
    return [
        Result(
            REFERS.number, True, _("Merujuk %(upper)s: %(names)s.") % {"upper": upper.name, "names": names}
        )
    ]


def taken_up(lower: Side, upper: Side) -> list[tuple[Point, Result]]:
    """For every priority of the upper document whether a line of the lower one names it."""
    known = priorities_of(upper)
    users: dict[str, list[str]] = {}
    for point in lower.points.values():
        if point.level in NAMED_BY:
            for mention in point.priorities:
                users.setdefault(found_by(mention, known), []).append(point.code)
    return [(point, _taken_up(code, users, lower)) for code, point in known.items()]


def _taken_up(code: str, users: Mapping[str, list[str]], lower: Side) -> Result:
    said = {"lower": lower.name, "codes": ", ".join(users.get(code, [])[:5])}
    if code in users:
        return Result(TAKEN_UP.number, True, _("Didukung dalam %(lower)s oleh %(codes)s.") % said)
    return Result(TAKEN_UP.number, False, _("Belum didukung satu baris pun dalam %(lower)s.") % said)
