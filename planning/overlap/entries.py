"""What is compared: an entry as it was written, and what was read in it."""

from dataclasses import dataclass, field

NONE: frozenset[str] = frozenset()


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

    def take(self, other: "Place") -> None:
        """What `other` says is added."""
        for level, keys in other.names.items():
            self.names.setdefault(level, set()).update(keys)
        self.rt |= other.rt
        self.rw |= other.rw
        self.km |= other.km


@dataclass(slots=True)
class Reading:
    """What the title and the place of an entry say, in terms that can be compared."""

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
