"""Proper names in running words: where a name begins behind its level, and where it ends."""

from dataclasses import dataclass, field

from planning.overlap.gazetteer import NOWHERE, Gazetteer, key_of
from planning.overlap.lexicon import Lexicon, Sense
from planning.overlap.neighbourhoods import BREAK
from planning.overlap.words import DEEDS, ROMAN, Spelling

# Behind these levels a name always follows, so a word we know may be one too.
STRONG = frozenset({"regency", "district", "village", "hamlet", "block"})
NUMBERED = frozenset({"hamlet", "block", "road", "facility"})
# Behind these words as well; `jalan` alone may be followed by anything.
SHORT_ROADS = frozenset({"jl", "jln", "gg", "gang", "dirigasi"})
SCHOOLS = frozenset({"tk", "ra", "kb", "paud", "kober", "tpq", "madin"})
# Kinds of words that are never (part of) a name, however they stand.
WORKING = frozenset({"action", "surface", "work", "way", "good", "target", "purpose"})
ORDINARY_KINDS = frozenset({"host", "generic", "topic"})
DERIVED = ("di", "me", "pe", "ng", "ny")
LONGEST_NAME = 3
SURE_SLIP = 8


@dataclass(slots=True)
class Names:
    """Tells names from other words by the dictionary, the official names and where the words stand."""

    spelling: Spelling
    gazetteer: Gazetteer = NOWHERE
    _free: dict[tuple[str, str], bool] = field(default_factory=dict)

    @property
    def lexicon(self) -> Lexicon:
        """The dictionary it goes by."""
        return self.spelling.lexicon

    def is_free(self, tokens: list[str], at: int, level: str) -> bool:
        """Whether the token at `at` can be (part of) a proper name."""
        if at >= len(tokens):
            return False
        asked = (tokens[at], level)
        if asked not in self._free:
            self._free[asked] = self._may_be_name(*asked)
        return self._free[asked]

    def _may_be_name(self, word: str, level: str) -> bool:
        lexicon = self.lexicon
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
            sense = lexicon.senses.get(self.spelling.root(word)) if word.startswith(DERIVED) else None
            return sense is None or sense.kind not in DEEDS
        if self.spelling.words(word) != (word,) and len(word) >= SURE_SLIP:
            return False
        return self.spelling.root(word) not in lexicon.vocabulary

    def after(self, tokens: list[str], at: int, level: str) -> tuple[str, int]:
        """The key of the name that follows the marker at `at` ("" when none does), and where it ends."""
        here = self._beginning(tokens, at, level)
        words = self._forced(tokens, here, level, tokens[at])
        if words:
            here += len(words)
        while not words or (words and here < len(tokens) and len(words) < LONGEST_NAME):
            closes = words and self._ends_name(tokens, here, level)
            if not (closes or self.is_free(tokens, here, level)):
                break
            words.append(tokens[here])
            here += 1
        number, here = self._number(tokens, here, level, named=bool(words))
        while (
            number and level == "facility" and len(words) < LONGEST_NAME and self.is_free(tokens, here, level)
        ):
            words.append(tokens[here])
            here += 1
        if words and words[0] in self.lexicon.words_of("notname") and level in ("village", "hamlet"):
            return "", at
        return key_of(*words) + number, here

    def is_road_kind(self, tokens: list[str], at: int, level: str) -> bool:
        """Whether the token tells the kind of a road and not its name: jalan usaha tani, jalan poros."""
        return level == "road" and at < len(tokens) and tokens[at] in self.lexicon.words_of("roadkind")

    def known(self, tokens: list[str], at: int) -> tuple[str, int] | None:
        """An official name that begins at `at` without its level, the longest first, and where it ends."""
        if tokens[at] not in self.gazetteer.words:
            return None
        for length in range(LONGEST_NAME, 0, -1):
            words = tokens[at : at + length]
            key = key_of(*words)
            is_plain = length == 1 and words[0] in self.lexicon.vocabulary
            if len(words) == length and self.gazetteer.knows(key) and not is_plain:
                return self._with_side(key, tokens, at + length)
        return None

    def _with_side(self, key: str, tokens: list[str], after: int) -> tuple[str, int]:
        """Bandengan Lor is a part of Bandengan with a name of its own."""
        if after < len(tokens) and tokens[after] in self.lexicon.words_of("direction"):
            return key_of(key, tokens[after]), after + 1
        return key, after

    def _beginning(self, tokens: list[str], at: int, level: str) -> int:
        """Where the name may begin: behind signs, kinds of roads, titles (Jl. Jend. Sudirman), initials."""
        here = at + 1
        while here < len(tokens):
            word = tokens[here]
            is_title = word in self.lexicon.words_of("honorific")
            is_initial = level == "road" and len(word) == 1 and word.isalpha() and word not in ROMAN
            if not (word in (".", ":") or is_title or is_initial or self.is_road_kind(tokens, here, level)):
                break
            here += 1
        return here

    def _forced(self, tokens: list[str], at: int, level: str, marker: str) -> list[str]:
        """Ordinary words that are a name by where they stand: Dusun Batu Massompo, Jl. Pemuda."""
        if not (level in STRONG or marker in SHORT_ROADS | SCHOOLS) or self.is_free(tokens, at, level):
            return []
        words: list[str] = []
        for word in tokens[at : at + LONGEST_NAME]:
            if not self._may_be_forced(word, level, marker, first=not words):
                break
            words.append(word)
        return words

    def _may_be_forced(self, word: str, level: str, marker: str, *, first: bool) -> bool:
        lexicon = self.lexicon
        if not word.isalpha() or len(word) < 3 or word in lexicon.markers or word in lexicon.words_of("stop"):
            return False
        if level in ("village", "district") and self.gazetteer.knows(key_of(word)):
            return True
        if level in STRONG - {"village", "block"} and word in lexicon.words_of("nature"):
            return True
        if word in lexicon.expansions or any(
            word in lexicon.words_of(kind) for kind in ("landmark", "stage")
        ):
            return False
        return self._allows(self._sense(word), level, marker, word, first=first)

    def _allows(self, sense: Sense | None, level: str, marker: str, word: str, *, first: bool) -> bool:
        if sense is None:
            return True
        if level in ("road", "facility") and sense.kind in ("target", "host"):
            return first or level == "facility"
        if marker in SHORT_ROADS and sense.kind == "generic":
            return word not in self.lexicon.words_of("condition")
        forbidden = WORKING | {"generic"} if level in ("hamlet", "block") else WORKING | ORDINARY_KINDS
        return sense.kind not in forbidden

    def _sense(self, word: str) -> Sense | None:
        senses = self.lexicon.senses
        return senses.get(word) or (
            senses.get(self.spelling.root(word)) if word.startswith(DERIVED) else None
        )

    def _ends_name(self, tokens: list[str], at: int, level: str) -> bool:
        """Whether an ordinary word closes a name: Kelurahan Berbas Pantai, Dusun Karang Gedang."""
        if level not in STRONG or at >= len(tokens):
            return False
        word = tokens[at]
        is_nature = word in self.lexicon.words_of("nature")
        if word in self.lexicon.senses or word in self.lexicon.words_of("unit"):
            return is_nature
        after = tokens[at + 1] if at + 1 < len(tokens) else BREAK
        is_word = is_nature or word in self.lexicon.words_of("ordinary")
        return is_word and (not after.isalpha() or after in self.lexicon.markers)

    def _number(self, tokens: list[str], at: int, level: str, *, named: bool) -> tuple[str, int]:
        """The number that belongs to a name (Dusun 3, Gang Mawar II, SDN 2), and where it ends."""
        if level not in NUMBERED or at >= len(tokens):
            return "", at
        if level == "block" and len(tokens[at]) == 1 and tokens[at].isalpha():
            return tokens[at], at + 1
        figure = ROMAN.get(tokens[at], tokens[at])
        after = tokens[at + 1] if at + 1 < len(tokens) else BREAK
        is_size = after in self.lexicon.words_of("unit") and after != "rt"
        is_count = level == "facility" and not named and after in self.lexicon.vocabulary
        if not figure.isdigit() or len(figure) > 2 or is_size or is_count:
            return "", at
        return str(int(figure)), at + 1
