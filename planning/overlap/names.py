"""Comparing the places of two readings: shared, different, or one inside the other."""

from collections.abc import Set
from dataclasses import dataclass, field

from planning.overlap.distances import kilometres
from planning.overlap.entries import COARSE, FINE, Reading
from planning.overlap.gazetteer import Gazetteer
from planning.overlap.sameness import is_other_number, is_spelled_out, matches, run_together

CLOSE_BY, FAR_OFF = 0.2, 2.0
ROUTES = frozenset({"jalan", "jembatan", "jalan usaha tani"})


@dataclass(slots=True)
class PlaceView:
    """How the places of two readings stand to each other; the pairs hold (level, name)."""

    shared: list[tuple[str, str]] = field(default_factory=list)
    different: list[tuple[str, str, str]] = field(default_factory=list)
    perhaps_different: list[tuple[str, str, str]] = field(default_factory=list)
    is_part: bool = False
    one_is_silent: bool = False


def compare(a: Reading, b: Reading, gazetteer: Gazetteer) -> PlaceView:
    """How the places of `a` and `b` stand to each other; swapping the two swaps only the names."""
    view = PlaceView()
    distance = distance_of(a, b)
    for level in COARSE:
        _coarse(view, level, a, b, gazetteer)
    _unmarked(view, a, b)
    _columns(view, a, b)
    _outside(view, a, b, gazetteer)
    _points(view, distance)
    _fine(view, a, b)
    _other_route(view, a, b)
    _neighbourhood(view, a, b)
    said = [bool(reading.place.names or reading.place.rt or reading.place.rw) for reading in (a, b)]
    view.one_is_silent = said[0] != said[1] and not view.shared
    view.is_part = view.is_part or bool(a.finest and b.finest and a.finest != b.finest)
    return view


def distance_of(a: Reading, b: Reading) -> float | None:
    """The kilometres between the points of two plans; None where one has none."""
    one, other = a.entry.point, b.entry.point
    return kilometres(one, other) if one and other else None


def _points(view: PlaceView, distance: float | None) -> None:
    """Points a stone's throw apart are one place, also across a border; distant ones most likely two."""
    if distance is not None and distance <= CLOSE_BY:
        view.different = [place for place in view.different if place[0] not in ("village", "district")]
        view.shared.append(("point", f"berjarak {round(distance * 1000)} m"))
    elif distance is not None and distance >= FAR_OFF:
        view.perhaps_different.append(("point", f"berjarak {distance:.1f} km".replace(".", ","), ""))


def _coarse(view: PlaceView, level: str, a: Reading, b: Reading, gazetteer: Gazetteer) -> None:
    """Two official names that differ by a letter are two places: Tambaksari, Tambahsari."""
    ones, others = a.place.at(level), b.place.at(level)
    if ones and others:
        common = {one for one in matches(ones, others) if one in others or not gazetteer.knows(one)}
        _weigh(view, level, ones, others, common)


def _unmarked(view: PlaceView, a: Reading, b: Reading) -> None:
    """A village or district that the other names without saying what it is."""
    for one, other in ((a, b), (b, a)):
        if not other.specifics:
            continue
        for level in ("village", "district"):
            if not other.place.at(level):
                view.shared += [
                    (level, name) for name in sorted(matches(one.place.at(level), other.specifics))
                ]


def _weigh(view: PlaceView, level: str, ones: Set[str], others: Set[str], common: Set[str]) -> None:
    if common:
        view.shared += [(level, name) for name in sorted(common)]
    else:
        view.different.append((level, min(ones), min(others)))


def _columns(view: PlaceView, a: Reading, b: Reading) -> None:
    """Two villages in the columns part the entries, unless a text names both (a bridge between them)."""
    for level, one, other in (
        ("district", a.column_district, b.column_district),
        ("village", a.column_village, b.column_village),
    ):
        if not one or not other or one == other:
            continue
        if level == "village" and any({one, other} <= _mentioned(reading) for reading in (a, b)):
            continue
        if not any(place[0] == level for place in view.different):
            view.different.append((level, one, other))


def _mentioned(reading: Reading) -> set[str]:
    return reading.place.named("village", "loose", "hamlet", "road") | set(reading.specifics)


def _outside(view: PlaceView, a: Reading, b: Reading, gazetteer: Gazetteer) -> None:
    """A village of one district against another district, when both names are official."""
    for one, other in ((a, b), (b, a)):
        villages, districts = one.place.at("village"), other.place.at("district")
        if villages and districts and not one.place.at("district") and not other.place.at("village"):
            pairs = [(village, district) for village in villages for district in districts]
            if all(gazetteer.puts_elsewhere(*pair) for pair in pairs):
                view.different.append(("district", *pairs[0]))


def _fine(view: PlaceView, a: Reading, b: Reading) -> None:
    """Hamlets, roads, rivers, schools; a name may be told as a hamlet here and with no level there."""
    _written_apart(view, a, b)
    levels = [level for level in FINE if level in a.place.names or level in b.place.names]
    if not levels:
        return
    all_a, all_b = a.everything, b.everything
    above = a.place.named("village", "district") | b.place.named("village", "district")
    for level in levels:
        ones, others = a.place.at(level), b.place.at(level)
        common = matches(ones, others)
        crossed = (matches(ones, all_b) | matches(others, all_a)) - common
        if any(is_other_number(one, other) for one in ones for other in others) and not common:
            crossed = set()
        elif ones and others and not common and not crossed:
            crossed = run_together(ones, all_b) | run_together(others, all_a)
        view.shared += [(level, name) for name in sorted(common)]
        view.shared += [("village" if matches({name}, above) else level, name) for name in sorted(crossed)]
        if ones and others and not common and not crossed:
            view.different.append((level, min(ones), min(others)))
        elif common and ones != others:
            is_route = bool(ROUTES & a.objects & b.objects) and len(ones) == len(others) == 2
            _beyond(view, level, ones - common, others - matches(others, common), is_route=is_route)
    if not view.different and not any(level in FINE for level, _name in view.shared):
        _bare_against_named(view, a, b)


def _written_apart(view: PlaceView, a: Reading, b: Reading) -> None:
    """A name that one reads as a whole and the other as single words."""
    for one, other in ((a, b), (b, a)):
        if len(other.specifics) < 2:
            continue
        for level in FINE:
            for key in one.place.at(level):
                if parts := is_spelled_out(key, other.specifics | other.sides):
                    view.shared += [(level, key), *((level, part) for part in sorted(parts))]


def _beyond(view: PlaceView, level: str, left: Set[str], left_others: Set[str], *, is_route: bool) -> None:
    """Names next to the shared ones: from A to B is not from A to C."""
    if left and left_others and (level == "road" or is_route):
        view.different.append((level, min(left), min(left_others)))
    elif left and left_others and level == "hamlet":
        view.perhaps_different.append((level, min(left), min(left_others)))
    elif left or left_others:
        view.is_part = True


def _other_route(view: PlaceView, a: Reading, b: Reading) -> None:
    """A road or bridge from A to B is not the one from A to C, whatever A and B are."""
    ones, others = a.ends, b.ends
    if not ROUTES & a.objects & b.objects or not ones or not others:
        return
    common, common_others = matches(ones, others), matches(others, ones)
    if len(common) == len(common_others) == 1 and not view.different:
        view.different.append(("road", min(ones - common), min(others - common_others)))


def _bare_against_named(view: PlaceView, a: Reading, b: Reading) -> None:
    """A bare name in one, a hamlet, a block or a school in the other: most likely two places."""
    for one, other in ((a, b), (b, a)):
        bare = one.place.at("loose") or one.specifics - matches(one.specifics, other.everything)
        named = other.place.named("hamlet", "block", "facility")
        if bare and named and not one.place.named("hamlet", "block", "facility"):
            view.perhaps_different.append(("loose", min(bare), min(named)))


def _neighbourhood(view: PlaceView, a: Reading, b: Reading) -> None:
    """Stretches of a road by its kilometres; RW first, RT inside it."""
    if a.place.km and b.place.km and not a.place.km & b.place.km:
        view.different.append(("km", _listed(a.place.km), _listed(b.place.km)))
    if a.place.rw and b.place.rw:
        _numbers(view, "rw", a.place.rw, b.place.rw)
    if a.place.rt and b.place.rt and not any(place[0] == "rw" for place in view.different):
        _numbers(view, "rt", a.place.rt, b.place.rt)


def _numbers(view: PlaceView, level: str, ones: set[int], others: set[int]) -> None:
    common = ones & others
    if common:
        view.shared += [(level, str(number)) for number in sorted(common)]
        view.is_part = view.is_part or ones != others
    else:
        view.different.append((level, _listed(ones), _listed(others)))


def _listed(numbers: set[int]) -> str:
    return ", ".join(f"{number:02d}" for number in sorted(numbers))
