"""Reasons as sentences a planner reads, each with its weight."""

from dataclasses import dataclass

from planning.overlap.entries import FINE, Reading
from planning.overlap.names import PlaceView

LEVELS = {
    "regency": "kabupaten/kota",
    "district": "kecamatan",
    "village": "desa",
    "hamlet": "dusun",
    "block": "blok",
    "road": "jalan",
    "water": "sungai",
    "facility": "nama lokasi",
    "house": "rumah",
    "loose": "lokasi",
    "rt": "RT",
    "rw": "RW",
    "km": "kilometer",
    "point": "titik di peta",
}
VETO = "veto"
# What the closest shared level is worth, by the name of its weight.
CLOSENESS = (
    (frozenset({"rt", "point", *FINE}), "same_spot"),
    (frozenset({"rw"}), "same_neighbourhood"),
    (frozenset({"village"}), "same_village"),
    (frozenset({"district"}), "same_district"),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Something both entries show: in words, under the name of its weight, and how much of it."""

    sentence: str
    name: str
    amount: float = 1.0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a pair is (not) an overlap: positive weights speak for it; a veto decides alone."""

    sentence: str
    weight: float
    name: str = ""

    @property
    def is_veto(self) -> bool:
        """Whether this alone decides."""
        return self.name == VETO

    def __str__(self) -> str:
        told = "veto" if self.is_veto else f"{self.weight:+.1f}".replace(".", ",")
        return f"{self.sentence} ({told})"


def place_seen(view: PlaceView, a: Reading, b: Reading) -> list[Seen]:
    """What the places say, in words."""
    if view.different:
        return [
            Seen(f"beda {LEVELS[level]}: {_shown(level, one)} / {_shown(level, other)}", VETO)
            for level, one, other in view.different
        ]
    seen = [
        Seen(f"mungkin beda lokasi: {_parted(level, one, other)}", "other_spot_perhaps")
        for level, one, other in view.perhaps_different[:1]
    ]
    seen += _shared(view)
    if view.one_is_silent:
        seen.append(Seen("lokasi hanya disebut di satu pihak", "one_placeless"))
    elif view.is_part:
        seen.append(Seen("lokasi yang satu bagian dari yang lain", "part_of_spot"))
    elif not view.shared:
        seen.append(Seen("lokasi tidak disebut", "no_place"))
    return seen


def _shared(view: PlaceView) -> list[Seen]:
    levels = {level for level, _name in view.shared}
    name = next((name for among, name in CLOSENESS if levels & among), "")
    if not name:
        return []
    told = dict.fromkeys(f"{LEVELS[level]} sama: {_shown(level, key)}" for level, key in view.shared)
    return [Seen(", ".join(told), name)]


def _parted(level: str, one: str, other: str) -> str:
    return " / ".join(_shown(level, key) for key in (one, other) if key)


def _shown(level: str, key: str) -> str:
    """A key as people write it: RT 03, Krajan."""
    if level == "point":
        return key
    return key.zfill(2) if level in ("rt", "rw") and key.isdigit() else key.title()
