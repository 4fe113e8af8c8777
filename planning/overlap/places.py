"""Reading places as people write them: desa, dusun, RT/RW, roads, rivers, and names without a level."""

from dataclasses import dataclass

from planning.overlap.entries import Place
from planning.overlap.gazetteer import NOWHERE, Gazetteer, key_of
from planning.overlap.neighbourhoods import BREAK, JOINS, take_out
from planning.overlap.words import ROMAN, Spelling

STRONG = frozenset({"regency", "district", "village", "hamlet", "block"})
NUMBERED = frozenset({"hamlet", "block", "road", "facility"})
# Kinds of words that are never (part of) a name, however they stand.
WORKING = frozenset({"action", "surface", "work", "way", "good", "target", "purpose"})
ORDINARY_KINDS = frozenset({"host", "generic", "topic"})
LONGEST_NAME = 3
DERIVED = ("di", "me", "pe", "ng", "ny")
SURE_SLIP = 8
# Behind these a name always follows; `jalan` alone may be followed by anything.
SHORT_ROADS = frozenset({"jl", "jln", "gg", "gang"})
SCHOOLS = frozenset({"tk", "ra", "kb", "paud", "kober", "tpq", "madin"})


@dataclass(slots=True)
class PlaceReader:
    """Takes places out of a list of tokens."""

    spelling: Spelling
    gazetteer: Gazetteer = NOWHERE

    def read(self, tokens: list[str]) -> tuple[Place, list[str]]:
        """The place the tokens name, and the tokens that remain, with a break where a place stood."""
        place = Place()
        tokens = take_out(tokens, place.rt, place.rw)
        rest: list[str] = []
        at, last_road = 0, ""
        while at < len(tokens):
            level = self._level(tokens, at)
            if level:
                key, after = self._name_after(tokens, at, level)
                if key:
                    last_road = self._keep(place, level, key, last_road)
                    if level == "hamlet" and key.isdigit() and after < len(tokens):
                        second, end = self._name_after(tokens, after - 1, "hamlet")
                        if second and self._is_free(tokens, after, "loose"):
                            place.add("hamlet", second)
                            after = end
                    rest += [*self._remains_of(tokens, at, level), BREAK]
                    at = self._more_of_the_same(tokens, after, level, place)
                    continue
            elif (known := self._known_name(tokens, at)) is not None:
                key, after = known
                place.add("loose", key)
                rest.append(BREAK)
                at = after
                continue
            if tokens[at] not in {".", BREAK}:
                last_road = ""
            rest.append(tokens[at])
            at += 1
        return place, rest

    @staticmethod
    def _keep(place: Place, level: str, key: str, last_road: str) -> str:
        """Adds the name; answers the road that a lane may still belong to (Jl. Kawi Gg. 1)."""
        if level != "road":
            place.add(level, key)
            return ""
        if key.isdigit() and last_road:
            place.names["road"].discard(last_road)
            key = last_road + key
        place.add("road", key)
        return key

    def _remains_of(self, tokens: list[str], at: int, level: str) -> list[str]:
        """A road, a river or a school is also what is worked on: its marker and its kind stay."""
        if level not in ("road", "water", "facility"):
            return []
        end = at + 1
        while end < len(tokens) and self._is_road_kind(tokens, end, level):
            end += 1
        return tokens[at:end]

    def _level(self, tokens: list[str], at: int) -> str:
        word = tokens[at]
        level = self.spelling.lexicon.markers.get(word, "")
        if level in ("rt", "rw"):
            return ""
        if (
            word in ("lingkungan", "kampung", "blok", "blk")
            and at
            and tokens[at - 1] in ("jalan", "jln", "jl", "paving")
        ):
            return ""
        if not level and word in self.spelling.lexicon.words_of("named"):
            return "facility"
        return level

    def _is_free(self, tokens: list[str], at: int, level: str) -> bool:
        """Whether the token at `at` can be (part of) a proper name."""
        if at >= len(tokens):
            return False
        word, lexicon = tokens[at], self.spelling.lexicon
        if not word.isalpha() or len(word) < 2 or word in lexicon.markers or word in lexicon.words_of("stop"):
            return False
        if word in self.gazetteer.words and level in ("village", "district", "regency"):
            return True
        if word in lexicon.words_of("direction"):
            return True
        if word in lexicon.vocabulary or word in lexicon.expansions or word in lexicon.words_of("named"):
            return False
        if word in lexicon.words_of("name"):
            return True
        if level in STRONG:
            return not (word.startswith(DERIVED) and self.spelling.root(word) in lexicon.meanings)
        meant = self.spelling.words(word)
        if meant != (word,) and len(word) >= SURE_SLIP:
            return False
        return self.spelling.root(word) not in lexicon.vocabulary

    def _name_after(self, tokens: list[str], at: int, level: str) -> tuple[str, int]:
        """The name that follows the marker at `at`, and where it ends."""
        start = at + 1
        while start < len(tokens) and (
            tokens[start] in (".", ":", "'") or self._is_road_kind(tokens, start, level)
        ):
            start += 1
        words, here = [], start
        while here < len(tokens) and len(words) < LONGEST_NAME:
            word = tokens[here]
            if level == "road" and not words and len(word) == 1 and word.isalpha() and here + 1 < len(tokens):
                here += 1 + (tokens[here + 1] == ".")
                continue
            if not words and (forced := self._forced(tokens, here, level, tokens[at])):
                words, here = forced, here + len(forced)
                break
            closes = words and self._ends_name(tokens, here, level)
            if not (closes or self._is_free(tokens, here, level)):
                break
            words.append(word)
            here += 1
        number, here = self._number_at(tokens, here, level, bool(words))
        if number and not words and level == "facility":
            while self._is_free(tokens, here, level) and len(words) < LONGEST_NAME:
                words.append(tokens[here])
                here += 1
        if words and words[0] in self.spelling.lexicon.words_of("notname") and level in ("village", "hamlet"):
            return "", at
        return key_of(*words) + number, here

    def _ends_name(self, tokens: list[str], at: int, level: str) -> bool:
        """Whether an ordinary word closes a name: Kelurahan Berbas Pantai, Dusun Karang Gedang."""
        lexicon = self.spelling.lexicon
        if level not in STRONG or tokens[at] in lexicon.senses or tokens[at] in lexicon.words_of("unit"):
            return tokens[at] in lexicon.words_of("nature") and level in STRONG
        after = tokens[at + 1] if at + 1 < len(tokens) else BREAK
        is_word = tokens[at] in lexicon.words_of("ordinary") or tokens[at] in lexicon.words_of("nature")
        return is_word and (not after.isalpha() or after in lexicon.markers)

    def _is_road_kind(self, tokens: list[str], at: int, level: str) -> bool:
        return level == "road" and tokens[at] in self.spelling.lexicon.words_of("roadkind")

    def _forced(self, tokens: list[str], at: int, level: str, marker: str) -> list[str]:
        """Ordinary words that are a name by where they stand: Dusun Batu Massompo, Jl. Pemuda."""
        if self._is_free(tokens, at, level) or not (level in STRONG or marker in SHORT_ROADS | SCHOOLS):
            return []
        words: list[str] = []
        for word in tokens[at : at + LONGEST_NAME]:
            if not self._may_be_forced(word, level, first=not words):
                break
            words.append(word)
        return words

    def _may_be_forced(self, word: str, level: str, *, first: bool) -> bool:
        lexicon = self.spelling.lexicon
        if not word.isalpha() or len(word) < 3 or word in lexicon.markers or word in lexicon.words_of("stop"):
            return False
        if level in ("village", "district") and self.gazetteer.knows(key_of(word)):
            return True
        if level in STRONG - {"village", "block"} and word in lexicon.words_of("nature"):
            return True
        if (
            word in lexicon.expansions
            or word in lexicon.words_of("landmark")
            or word in lexicon.words_of("stage")
        ):
            return False
        sense = lexicon.senses.get(word)
        if level in ("road", "facility") and sense and sense.kind in ("target", "host"):
            return first or level == "facility"
        forbidden = WORKING | {"generic"} if level in ("hamlet", "block") else WORKING | ORDINARY_KINDS
        return not (sense and sense.kind in forbidden)

    def _number_at(self, tokens: list[str], at: int, level: str, named: bool) -> tuple[str, int]:
        if level not in NUMBERED or at >= len(tokens):
            return "", at
        figure = ROMAN.get(tokens[at], tokens[at])
        if level == "block" and len(tokens[at]) == 1 and tokens[at].isalpha():
            return tokens[at], at + 1
        if not figure.isdigit() or len(figure) > 2:
            return "", at
        after = tokens[at + 1] if at + 1 < len(tokens) else BREAK
        if after in self.spelling.lexicon.words_of("unit") and after not in ("rt",):
            return "", at
        if level == "facility" and not named and after in self.spelling.lexicon.vocabulary:
            return "", at
        return str(int(figure)), at + 1

    def _more_of_the_same(self, tokens: list[str], at: int, level: str, place: Place) -> int:
        """Dusun Krajan, Sendang dan Ngemplak: names that go on after a comma."""
        while level in ("hamlet", "village", "road") and at + 1 < len(tokens) and tokens[at] in JOINS - {"."}:
            if not (
                self._is_free(tokens, at + 1, "loose") or (level == "hamlet" and tokens[at + 1].isdigit())
            ):
                break
            key, after = self._name_after(tokens, at, level)
            if not key:
                break
            place.add(level, key)
            at = after
        return at

    def _known_name(self, tokens: list[str], at: int) -> tuple[str, int] | None:
        """A name of the gazetteer that begins at `at`, the longest first."""
        if tokens[at] not in self.gazetteer.words:
            return None
        for length in (3, 2, 1):
            words = tokens[at : at + length]
            key = key_of(*words)
            is_plain = length == 1 and words[0] in self.spelling.lexicon.vocabulary
            if len(words) == length and self.gazetteer.knows(key) and not is_plain:
                return key, at + length
        return None
