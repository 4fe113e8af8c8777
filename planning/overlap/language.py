"""Reading Indonesian planning language: what is done, to what, for whom and where."""

from dataclasses import dataclass, field

from planning.overlap.entries import Entry, Reading
from planning.overlap.gazetteer import NOWHERE, Gazetteer, key_of
from planning.overlap.lexicon import OBJECTS, Lexicon, Sense, shipped
from planning.overlap.places import BREAK, Place, PlaceReader
from planning.overlap.words import ROMAN, Spelling, tokens

CONJUNCTIONS = frozenset({"dan", ",", "/", "serta", "beserta"})
LEARNING = frozenset({"latih", "sosialisasi", "bina"})
PHYSICAL = frozenset({"bangun", "perbaiki", "tingkatkan", "pelihara"})
# Surfaces laid on these are part of them, not a road.
GROUNDS = frozenset({"halaman", "parkir", "taman", "trotoar", "bahu jalan", "tps3r", "kandang", "lumbung"})


@dataclass(slots=True)
class Reader:
    """Reads entries with one dictionary and one gazetteer; knows neither database nor clock."""

    lexicon: Lexicon = field(default_factory=shipped)
    gazetteer: Gazetteer = NOWHERE
    spelling: Spelling = field(init=False)
    places: PlaceReader = field(init=False)
    silent: frozenset[str] = field(init=False)

    def __post_init__(self):
        self.silent = frozenset().union(
            self.lexicon.markers, *map(self.lexicon.words_of, ("landmark", "unit", "stage"))
        )
        self.spelling = Spelling(self.lexicon, self.gazetteer.words)
        self.places = PlaceReader(self.spelling, self.gazetteer)

    def read(self, entry: Entry) -> Reading:
        """What `entry` says; the same entry always gives the same reading."""
        place, rest = self.places.read(tokens(entry.title))
        reading = Reading(entry, place)
        reading.column_village = self._column(entry.village, "village", place)
        reading.column_district = self._column(entry.district, "district", place)
        self._column(entry.regency, "regency", place)
        place.take(self._place_text(entry.place))
        self._title(reading, rest)
        return reading

    def _column(self, text: str, level: str, place: Place) -> str:
        """The key of a name in its own column (Desa Getas → getas); kept only where the text names none."""
        words = [word for word in tokens(text) if word.isalnum()]
        while len(words) > 1 and (words[0] in self.lexicon.markers or words[0] in ("adm", "administrasi")):
            words = words[1:]
        key = key_of(*words)
        if key and not place.at(level):
            place.add(level, key)
        return key

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

    def _title(self, reading: Reading, rest: list[str]) -> None:
        written = [word for token in rest for word in self.spelling.words(token)]
        words = [word for word in written if word.isalpha()]
        found, left = self._senses(words)
        self._objects(reading, found, written)
        reading.actions = frozenset(found.get("action", ()))
        reading.surfaces = frozenset(
            "beton" if surface == "cor" else surface for surface in found.get("surface", ())
        )
        reading.targets = frozenset(found.get("target", ()))
        if reading.surfaces and not reading.actions:
            reading.actions = frozenset({"bangun"})
        roots = {word: self.spelling.root(word) for word in left}
        known = {word for word, root in roots.items() if root in self.lexicon.vocabulary}
        directions = self.lexicon.words_of("direction")
        reading.sides = frozenset(word for word in left if word in directions)
        reading.ordinary = frozenset(roots[word] for word in known - reading.sides)
        reading.specifics = frozenset(key_of(roots[word]) for word in set(left) - known)
        reading.stages, reading.numbers = self._numbers(written)
        reading.words = frozenset(self.spelling.root(word) for word in words) - self.lexicon.words_of("stop")

    def _senses(self, words: list[str]) -> tuple[dict[str, set[str]], list[str]]:
        """Concepts by kind, and the words without one; phrases first, in whatever order they stand."""
        left, found = list(words), {}
        present = set(left)
        hits = [
            (phrase, sense)
            for word in present
            for phrase, sense in self.lexicon.phrases.get(word, ())
            if present.issuperset(phrase)
        ]
        for phrase, sense in sorted(hits, key=lambda hit: (-len(hit[0]), hit[0])):
            if all(left.count(word) >= phrase.count(word) for word in phrase):
                for word in phrase:
                    left.remove(word)
                found.setdefault(sense.kind, set()).add(sense.concept)
        unread = []
        for word in left:
            known = self.sense_of(word)
            if known is None:
                if len(word) > 1 and word not in self.silent:
                    unread.append(word)
            else:
                found.setdefault(known.kind, set()).add(known.concept)
        return found, unread

    def sense_of(self, word: str) -> Sense | None:
        """What a single word stands for, as it is written or by its root."""
        return self.lexicon.senses.get(word) or self.lexicon.senses.get(self.spelling.root(word))

    def _objects(self, reading: Reading, found: dict[str, set[str]], written: list[str]) -> None:
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
        else:
            objects, hosts = set(topics), hosts | ways
        if found.get("surface") and not works and not ways:
            objects.add("jalan")
        if not objects:
            objects, hosts = hosts, set()
        reading.objects, reading.hosts = frozenset(objects), frozenset(hosts)

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
