"""Reading Indonesian planning language: what is done, to what, for whom and where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from planning.overlap.entries import Entry, Place, Reading
from planning.overlap.gazetteer import NOWHERE, Gazetteer, key_of
from planning.overlap.lexicon import OBJECTS, Lexicon, Sense, shipped
from planning.overlap.neighbourhoods import BREAK
from planning.overlap.places import PlaceReader
from planning.overlap.weights import FORMULA
from planning.overlap.words import ROMAN, Spelling, tokens

NOTHING: frozenset[str] = frozenset()
CONJUNCTIONS = frozenset({"dan", ",", "/", "serta", "beserta"})
LEARNING = frozenset({"latih", "sosialisasi", "bina"})
# With these and a word we do not know, that word is the thing, not the place it is for.
SUPPLYING = frozenset({"adakan", "bantu"})
KINDS = {"perhaps": "work"}
TEACHING = frozenset({"latih", "sosialisasi"})
PLANNING = frozenset({"susun"})
PLACED = frozenset({"work", "way", "host"})
PHYSICAL = frozenset({"bangun", "buat", "perbaiki", "tingkatkan", "pelihara"})
# Surfaces laid on these are part of them, not a road.
GROUNDS = frozenset({"halaman", "parkir", "taman", "trotoar", "bahu jalan", "tps3r", "kandang", "lumbung"})
# What is left of a title once its place is taken out recurs from village to village; some 30 MB at most.
REMEMBERED = 1 << 14
Told = tuple[frozenset[str], ...]


@dataclass(slots=True)
class Reader:
    """Reads entries with one dictionary and one gazetteer; knows neither database nor clock."""

    lexicon: Lexicon = field(default_factory=shipped)
    gazetteer: Gazetteer = NOWHERE
    version: str = FORMULA
    spelling: Spelling = field(init=False)
    places: PlaceReader = field(init=False)
    silent: frozenset[str] = field(init=False)
    told: Callable[[tuple[str, ...]], Told] = field(init=False)
    _columns: dict[str, str] = field(default_factory=dict)
    _senses_of: dict[str, Sense | None] = field(default_factory=dict)

    def __post_init__(self):
        self.silent = frozenset().union(
            self.lexicon.markers, *map(self.lexicon.words_of, ("landmark", "unit", "stage"))
        )
        self.spelling = Spelling(self.lexicon, self.gazetteer.words)
        self.places = PlaceReader(self.spelling, self.gazetteer)
        self.told = lru_cache(maxsize=REMEMBERED)(self._told)

    def read(self, entry: Entry) -> Reading:
        """What `entry` says; the same entry always gives the same reading."""
        place, rest = self.places.read(tokens(entry.title))
        village = self._column(entry.village, "village", place)
        district = self._column(entry.district, "district", place)
        self._column(entry.regency, "regency", place)
        if entry.place:
            place.take(self._place_text(entry.place))
        return Reading(entry, place, village, district, *self.told(tuple(rest)))

    def _column(self, text: str, level: str, place: Place) -> str:
        """The key of a name in its own column (Desa Getas → getas); kept only where the text names none."""
        key = self._columns.get(text)
        if key is None:
            key = self._columns[text] = self._column_key(text)
        if key and not place.at(level):
            place.add(level, key)
        return key

    def _column_key(self, text: str) -> str:
        words = [word for word in tokens(text) if word.isalnum()]
        while len(words) > 1 and (words[0] in self.lexicon.markers or words[0] in ("adm", "administrasi")):
            words = words[1:]
        return key_of(*words)

    def _place_text(self, text: str) -> Place:
        """Places of a text that holds nothing else: what has no level is a name all the same."""
        place, rest = self.places.read(tokens(text))
        name: list[str] = []
        for token in [*rest, BREAK]:
            if token.isalpha() and self._is_nameish(token):
                name.append(token)
                continue
            if name and token.isdigit():
                name.append(str(int(token)))
            place.add("loose", key_of(*name))
            name = []
        return place

    def _is_nameish(self, word: str) -> bool:
        if len(word) < 3 and word not in self.gazetteer.words:
            return False
        if word in self.lexicon.words_of("direction") or word in self.lexicon.words_of("name"):
            return True
        if word in self.lexicon.vocabulary or word in self.lexicon.expansions or word in self.lexicon.markers:
            return False
        return len(self.spelling.root(word)) < 4 or self.spelling.root(word) not in self.lexicon.meanings

    def _told(self, rest: tuple[str, ...]) -> Told:
        """What these words say, places taken out: the sets of a reading in their order."""
        written = [word for token in rest for word in self.spelling.words(token)]
        words = [word for word in written if word.isalnum() and not word.isdigit()]
        found, left = self._senses(words)
        objects, hosts = self._objects(found, written, bool(left))
        surfaces = frozenset("beton" if surface == "cor" else surface for surface in found.get("surface", ()))
        roots = {word: self.spelling.root(word) for word in left}
        known = {word for word, root in roots.items() if root in self.lexicon.vocabulary}
        directions = self.lexicon.words_of("direction")
        sides = frozenset(word for word in left if word in directions)
        ordinary = frozenset(roots[word] for word in known - sides)
        specifics = frozenset(key_of(roots[word]) for word in set(left) - known)
        stages, numbers = self._numbers(written)
        told = frozenset(self.spelling.root(word) for word in words) - self.lexicon.words_of("stop")
        return (
            self._deeds(found), objects, hosts, surfaces, frozenset(found.get("target", ())), specifics,
            ordinary, stages, sides, numbers, told,
        )  # fmt: skip

    @staticmethod
    def _deeds(found: dict[str, set[str]]) -> frozenset[str]:
        """What is done in the end: a training in making is a training, planning a building is planning."""
        actions = frozenset(found.get("action", ()))
        for among in (TEACHING, PLANNING):
            if actions & among:
                actions &= among | {"bina"}
                break
        if actions == {"tingkatkan"} and found.get("target") and not found.keys() & PLACED:
            return frozenset({"bina"})
        return actions or frozenset({"bangun"} if found.get("surface") else ())

    def _senses(self, words: list[str]) -> tuple[dict[str, set[str]], list[str]]:
        """Concepts by kind, and the words without one; phrases first, in whatever order they stand."""
        left, found = list(words), {}
        for phrase, sense in self._phrases(words):
            is_needed = sense.kind != "perhaps" or self._is_only_thing(phrase, words, found)
            if is_needed and all(left.count(word) >= phrase.count(word) for word in phrase):
                for word in phrase:
                    left.remove(word)
                found.setdefault(KINDS.get(sense.kind, sense.kind), set()).add(sense.concept)
        senses = [(word, self.sense_of(word)) for word in left]
        for _word, known in senses:
            if known and known.kind != "perhaps":
                found.setdefault(known.kind, set()).add(known.concept)
        perhaps = {known.concept for _word, known in senses if known and known.kind == "perhaps"}
        if perhaps and not OBJECTS & found.keys():
            found["work"] = perhaps
        unread = [word for word, known in senses if not known and len(word) > 1 and word not in self.silent]
        return found, unread

    def _is_only_thing(self, phrase: tuple[str, ...], words: list[str], found: dict[str, set[str]]) -> bool:
        """Whether nothing else is named that the work may be about: perbaikan jalan ... rumah is no house."""
        if OBJECTS & found.keys():
            return False
        if f" {' '.join(phrase)} " in f" {' '.join(words)} ":
            return True
        senses = (self.sense_of(word) for word in words if word not in phrase)
        return not any(sense and sense.kind in OBJECTS for sense in senses)

    def _phrases(self, words: list[str]) -> list[tuple[tuple[str, ...], Sense]]:
        """The phrases whose words all occur: sure ones first, then long ones, then those in one piece."""
        present, told = set(words), f" {' '.join(words)} "
        hits = [
            (phrase, sense)
            for word in present
            for phrase, sense in self.lexicon.phrases.get(word, ())
            if present.issuperset(phrase)
        ]
        if len(hits) > 1:
            hits.sort(
                key=lambda hit: (
                    hit[1].kind == "perhaps",
                    -len(hit[0]),
                    f" {' '.join(hit[0])} " not in told,
                    hit[0],
                )
            )
        return hits

    def sense_of(self, word: str) -> Sense | None:
        """What a single word stands for, as it is written or by its root."""
        if word not in self._senses_of:
            senses = self.lexicon.senses
            self._senses_of[word] = senses.get(word) or senses.get(self.spelling.root(word))
        return self._senses_of[word]

    def _objects(
        self, found: dict[str, set[str]], written: list[str], unread: bool
    ) -> tuple[frozenset[str], frozenset[str]]:
        """What is worked on, apart from what it stands at: the wall of a school is a wall, not a school."""
        by_kind = {kind: found.get(kind, set()) for kind in OBJECTS}
        works, ways, goods, topics = (by_kind[kind] for kind in ("work", "way", "good", "topic"))
        hosts = set(by_kind["host"])
        learns = LEARNING & found.get("action", set())
        objects = works | goods
        if works and goods and not CONJUNCTIONS & set(written):
            objects, hosts = set(works), hosts | goods
        if objects:
            joined = {way for way in ways if self._is_joined(way, written)}
            if found.get("surface", set()) - {"cor"} and not works & GROUNDS:
                joined.add("jalan")
            objects, hosts = objects | joined, hosts | ways - joined
            objects |= topics if goods and not works else set()
        elif ways and not learns:
            objects, hosts = set(ways), hosts | topics
        elif hosts and not learns and PHYSICAL & found.get("action", set()):
            objects, hosts = hosts, topics
        elif hosts and not found.get("action"):
            objects, hosts = hosts | topics, set()
        else:
            objects, hosts = set(topics), hosts | ways
        if found.get("surface") and not works and not ways:
            beside = by_kind["host"] and not set(written) & self.lexicon.words_of("direction")
            objects.add("halaman" if beside else "jalan")
            hosts = by_kind["host"]
        is_supply = unread and found.get("action") and found["action"] <= SUPPLYING
        if not objects and not is_supply:
            objects, hosts = hosts, set()
        wider = {thing for thing in objects if self.lexicon.broader.get(thing, NOTHING) & objects}
        return frozenset(objects - wider), frozenset(hosts)

    def _is_joined(self, way: str, written: list[str]) -> bool:
        """Whether `jalan` in `jalan dan talud` is a work of its own."""
        for at, word in enumerate(written):
            sense = self.lexicon.senses.get(word)
            if sense and sense.kind == "way" and sense.concept == way:
                around = {written[at - 1] if at else "", written[at + 1] if at + 1 < len(written) else ""}
                if around & CONJUNCTIONS:
                    return True
        return False

    def _numbers(self, written: list[str]) -> tuple[frozenset[str], frozenset[str]]:
        """Numbers of stages (tahap II) and numbers that are neither a size nor a stage."""
        stages, numbers = set(), set()
        for at, token in enumerate(written):
            before, after = written[at - 1 : at], written[at + 1 : at + 2]
            is_stage = before and before[0] in self.lexicon.words_of("stage")
            figure = ROMAN.get(token, token) if is_stage or token.isdigit() else ""
            if not figure.isdigit():
                continue
            if is_stage:
                stages.add(str(int(figure)))
            elif len(figure) <= 2 and not (after and after[0] in self.lexicon.words_of("unit")):
                numbers.add(str(int(figure)))
        return frozenset(stages), frozenset(numbers)
