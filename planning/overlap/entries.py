"""What is compared: an entry as it was written, and what was read in it."""

from dataclasses import dataclass, field
from functools import cached_property

NONE: frozenset[str] = frozenset()
COARSE = ("regency", "district", "village")
FINE = ("hamlet", "block", "road", "water", "facility", "house", "loose")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing somebody plans, wherever it was written down; all but the title may be empty."""

    title: str
    place: str = ""
    village: str = ""
    district: str = ""
    regency: str = ""
    year: int | None = None
    budget: int | None = None
    agency: str = ""
    sub_activity: str = ""
    source: str = ""
    point: tuple[float, float] | None = None
    last_year: int | None = None

    @property
    def years(self) -> str:
        """As people write them: 2028, or 2026–2030 for what lasts longer; "" when no year is told."""
        if self.last_year and self.last_year != self.year:
            return f"{self.year}–{self.last_year}"
        return str(self.year or "")

    def first_year_with(self, other: "Entry") -> int | None:
        """The first year for which both are planned; None where there is none, or one tells no year."""
        if self.year is None or other.year is None:
            return None
        first = max(self.year, other.year)
        last = min(self.last_year or self.year, other.last_year or other.year)
        return first if first <= last else None

    def is_stage_of(self, other: "Entry") -> bool:
        """Whether both tell one work as it goes its way: an agency's proposal, desk item and plan line.

        Two lines of one agency's document are kept apart by its nomenclature.
        """
        if self.source == other.source == "plan_line":
            return self.agency == other.agency
        if self.source == other.source or not (self.agency and self.sub_activity):
            return False
        return (self.agency, self.sub_activity) == (other.agency, other.sub_activity)


@dataclass(slots=True)
class Place:
    """What a text says of its place: names by level (`loose` where none is told), RT and RW numbers, and
    the kilometres of a road (2 stands for the stretch from KM 2 to KM 3)."""

    names: dict[str, set[str]] = field(default_factory=dict)
    rt: set[int] = field(default_factory=set)
    rw: set[int] = field(default_factory=set)
    km: set[int] = field(default_factory=set)

    def add(self, level: str, key: str) -> None:
        if key:
            self.names.setdefault(level, set()).add(key)

    def at(self, level: str) -> set[str] | frozenset[str]:
        return self.names.get(level, NONE)

    def named(self, *levels: str) -> set[str]:
        """All names told at one of these levels."""
        return set().union(*[self.names[level] for level in levels if level in self.names])

    def take(self, other: "Place") -> None:
        """What `other` says is added."""
        for level, keys in other.names.items():
            self.names.setdefault(level, set()).update(keys)
        self.rt |= other.rt
        self.rw |= other.rw
        self.km |= other.km


@dataclass
class Reading:
    """What the title and the place of an entry say, in terms that can be compared.

    What follows from it alone is worked out once: a reading meets hundreds of others.
    """

    entry: Entry
    place: Place
    column_village: str = ""
    column_district: str = ""
    actions: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    surfaces: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    specifics: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    @cached_property
    def everything(self) -> frozenset[str]:
        """All that may be a name: places from the village down or the district, and words we do not know."""
        return self.specifics.union(self.place.named(*FINE, "village", "district"))

    @cached_property
    def ends(self) -> frozenset[str]:
        """The two names between which something leads; empty where not exactly two are told."""
        for names in (*map(self.place.at, ("village", "hamlet", "road")), self.specifics):
            if len(names) == 2:
                return frozenset(names)
        return NONE

    @cached_property
    def finest(self) -> int:
        """How closely the place is told: 3 a spot, 2 a village, 1 a district or wider, 0 not at all."""
        place = self.place
        if place.rt or place.rw or place.km or place.named(*FINE):
            return 3
        if place.at("village"):
            return 2
        return 1 if place.named("district", "regency") else 0
