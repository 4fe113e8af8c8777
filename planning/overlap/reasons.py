"""Reasons as sentences a planner reads, each with its weight."""

from dataclasses import dataclass

from planning.overlap.entries import Reading
from planning.overlap.names import FINE, PlaceView
from planning.overlap.weights import Weights

LEVELS = {
    "regency": "kabupaten/kota",
    "district": "kecamatan",
    "village": "desa",
    "hamlet": "dusun",
    "block": "blok",
    "road": "jalan",
    "water": "sungai",
    "facility": "nama lokasi",
    "loose": "lokasi",
    "rt": "RT",
    "rw": "RW",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a pair is (not) an overlap: positive weights speak for it; a veto decides alone."""

    sentence: str
    weight: float
    is_veto: bool = False

    def __str__(self) -> str:
        return (
            f"{self.sentence} ({'veto' if self.is_veto else format(self.weight, '+.1f').replace('.', ',')})"
        )


def place_reasons(view: PlaceView, a: Reading, b: Reading, weights: Weights) -> list[Reason]:
    """What the places say, in words."""
    if view.different:
        return [
            Reason(f"beda {LEVELS[level]}: {_shown(one, a, b)} / {_shown(other, b, a)}", -4.0, is_veto=True)
            for level, one, other in view.different
        ]
    reasons = [
        Reason(
            f"mungkin beda lokasi: {_shown(one, a, b)} / {_shown(other, a, b)}",
            weights.other_spot_perhaps,
        )
        for _level, one, other in view.perhaps_different[:1]
    ]
    reasons += _shared(view, a, b, weights)
    if view.one_is_silent:
        reasons.append(Reason("lokasi hanya disebut di satu pihak", weights.one_placeless))
    elif view.is_part:
        reasons.append(Reason("lokasi yang satu bagian dari yang lain", weights.part_of_spot))
    elif not view.shared:
        reasons.append(Reason("lokasi tidak disebut", weights.no_place))
    return reasons


def _shared(view: PlaceView, a: Reading, b: Reading, weights: Weights) -> list[Reason]:
    levels = {level for level, _name in view.shared}
    for among, weight in (  # noqa: B007
        ({"rt", *FINE}, weights.same_spot),
        ({"rw"}, weights.same_neighbourhood),
        ({"village"}, weights.same_village),
        ({"district"}, weights.same_district),
    ):
        if levels & among:
            break
    else:
        return []
    listed = ", ".join(
        f"{LEVELS[level]} sama: {_number(level, name) or _shown(name, a, b)}"
        for level, name in view.shared
        if level != "regency"
    )
    return [Reason(listed, weight)]


def _number(level: str, name: str) -> str:
    return name.zfill(2) if level in ("rt", "rw") else ""


def _shown(key: str, *readings: Reading) -> str:
    """A key as a name: with capitals, as it was first written where that is known."""
    for reading in readings:
        if key in reading.shown:
            return reading.shown[key]
    return key.title()
