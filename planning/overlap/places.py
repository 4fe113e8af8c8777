"""Reading places as people write them: desa, dusun, RT/RW, roads, rivers, and names without a level."""

from dataclasses import dataclass, field

from planning.overlap.entries import Place
from planning.overlap.gazetteer import NOWHERE, Gazetteer
from planning.overlap.naming import Names
from planning.overlap.neighbourhoods import BREAK, JOINS, take_out, take_out_kilometres
from planning.overlap.words import Spelling

# Sungai Kalikuto and Kali Kuto are one river; what is left must still be a name.
RIVER, SHORTEST_RIVER = "kali", 4
# `lingkungan`, `kampung` and `blok` behind these name a kind of road or stone, not a hamlet.
NO_HAMLET = frozenset({"jalan", "jln", "jl", "paving"})
DOUBTFUL = frozenset({"lingkungan", "kampung", "blok", "blk"})
WORKED_ON = frozenset({"road", "water", "facility"})


@dataclass(slots=True)
class PlaceReader:
    """Takes places out of a list of tokens."""

    spelling: Spelling
    gazetteer: Gazetteer = NOWHERE
    names: Names = field(init=False)
    _levels: dict[str, str] = field(init=False)

    def __post_init__(self):
        self.names = Names(self.spelling, self.gazetteer)
        named = dict.fromkeys(self.spelling.lexicon.words_of("named"), "facility")
        self._levels = {**named, **self.spelling.lexicon.markers, "rt": "", "rw": ""}

    def read(self, tokens: list[str]) -> tuple[Place, list[str]]:
        """The place the tokens name, and the tokens that remain, with a break where a place stood."""
        place = Place()
        tokens = take_out(take_out_kilometres(tokens, place.km), place.rt, place.rw)
        rest: list[str] = []
        at, road = 0, ""
        while at < len(tokens):
            level = self._level(tokens, at)
            key, after = self.names.after(tokens, at, level) if level else ("", at)
            if key:
                road = self._keep(place, level, key, road)
                rest += [*self._remains(tokens, at, level), BREAK]
                at = self._more(tokens, self._second_name(tokens, after, level, key, place), level, place)
            elif not level and (known := self.names.known(tokens, at)):
                place.add("loose", known[0])
                rest.append(BREAK)
                at = known[1]
            else:
                road = road if tokens[at] in {".", BREAK} else ""
                rest.append(tokens[at])
                at += 1
        return place, rest

    def _level(self, tokens: list[str], at: int) -> str:
        """What kind of place the token announces, "" when none."""
        word = tokens[at]
        if word in DOUBTFUL and at and tokens[at - 1] in NO_HAMLET:
            return ""
        return self._levels.get(word, "")

    @staticmethod
    def _keep(place: Place, level: str, key: str, road: str) -> str:
        """Adds the name; answers the road that a lane may still belong to (Jl. Kawi Gg. 1)."""
        if level != "road":
            place.add(level, _river_of(key) if level == "water" else key)
            return ""
        if key.isdigit() and road:
            place.names["road"].discard(road)
            key = road + key
        place.add("road", key)
        return key

    def _remains(self, tokens: list[str], at: int, level: str) -> list[str]:
        """A road, a river or a school is also what is worked on: its marker and its kind stay."""
        if level not in WORKED_ON:
            return []
        end = at + 1
        while self.names.is_road_kind(tokens, end, level):
            end += 1
        return tokens[at:end]

    def _second_name(self, tokens: list[str], at: int, level: str, key: str, place: Place) -> int:
        """Dusun III Mekar Sari: a hamlet told by number and by name."""
        if level == "hamlet" and key.isdigit() and self.names.is_free(tokens, at, "loose"):
            second, end = self.names.after(tokens, at - 1, "hamlet")
            if second:
                place.add("hamlet", second)
                return end
        return at

    def _more(self, tokens: list[str], at: int, level: str, place: Place) -> int:
        """Dusun Krajan, Sendang dan Ngemplak: names that go on after a comma."""
        while level in ("hamlet", "village", "road") and at + 1 < len(tokens) and tokens[at] in JOINS - {"."}:
            is_number = level == "hamlet" and tokens[at + 1].isdigit()
            if not (is_number or self.names.is_free(tokens, at + 1, "loose")):
                break
            key, after = self.names.after(tokens, at, level)
            if not key:
                break
            place.add(level, key)
            at = after
        return at


def _river_of(key: str) -> str:
    """The name of a river without the word for river before it."""
    bare = key.removeprefix(RIVER)
    return bare if len(bare) >= SHORTEST_RIVER else key
