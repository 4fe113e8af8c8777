"""From text as people type it to words: signs, abbreviations, typing errors and stems."""

import re
import unicodedata
from dataclasses import dataclass, field

from planning.overlap.lexicon import Lexicon
from planning.overlap.stemming import light, root_of

MONEY = re.compile(r"\brp\.?\s*\d[\d.,]*(\s*(juta|jt|rb|ribu|miliar|milyar|m))?\b")
SIZE = re.compile(
    r"\b(?:p|l|t|uk|vol)?\s*[=:]?\s*\d+(?:[.,]\d+)*\s*(?:(?:x|×|\*)\s*\d+(?:[.,]\d+)*\s*)+(?:m[23]?|meter|cm|mtr)?\b"
)
YEAR = re.compile(r"\b(?:tahun|thn|th|ta|t\.a)?\.?\s*(?:19|20)\d\d(?:\s*[/-]\s*(?:19|20)?\d\d)?\b")
TOKEN = re.compile(r"[a-z]+\d+[a-z]+|[a-z]+|\d+(?:[.,]\d+)*|[^\sa-z\d]")
TWICE = re.compile(r"\b([a-z]{3,})(?:-\1([a-z]*)\b|2\b)")
GLUED = re.compile(r"\b(rt|rw|gg|jl|jln|dsn|ds|kel|kec|kab|no|sdn|smpn|tahap)(?=\d)")
NUMERALS = (
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
)
ROMAN = {roman: str(number) for number, roman in enumerate(NUMERALS, start=1)}
ARTICLE = re.compile(r"\b(al|an|ar|as|at|ath|ad|asy|ash)[- ](?=[a-z]{3})")
STATE_SCHOOL = re.compile(r"\b(sd|smp|sma|smk|mts)\s+(?:negeri|n)\b")
UNTIL = re.compile(r"\bs\s*[/.]\s*d\b\.?")
IRRIGATED = re.compile(r"\bd\s*\.\s*i\s*\.?(?=\s+[a-z])(?!\s+yogya)")
DIGIT = re.compile(r"\d")
DEEDS = frozenset({"action", "surface", "generic", "stop"})
SIGNS = {"’": "'", "‘": "'", "“": " ", "”": " ", "–": "-", "—": "-", "×": "x"}


def plain(text: str) -> str:
    """Small letters without accents, money, sizes and years; one blank between words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(SIGNS.get(sign, sign) for sign in text if not unicodedata.combining(sign))
    text = text.lower().replace("'", "").replace("&", " dan ").replace("+", " dan ")
    if "/" in text or "." in text:
        text = UNTIL.sub(" sampai ", text)
        text = IRRIGATED.sub("dirigasi", text)
    if DIGIT.search(text):
        text = _without_measures(text)
    text = STATE_SCHOOL.sub(r"\1n", text)
    text = ARTICLE.sub("", text.replace("daerah irigasi", "dirigasi"))
    return TWICE.sub(r"\1\2", text) if "-" in text or "2" in text else text


def _without_measures(text: str) -> str:
    """`text` without money, sizes and years; each is looked for only where a sign of it stands."""
    if "rp" in text:
        text = MONEY.sub(" ", text)
    if "x" in text or "*" in text:
        text = SIZE.sub(" ", text)
    if "19" in text or "20" in text:
        text = YEAR.sub(" ", text)
    return GLUED.sub(r"\1 ", text)


@dataclass(slots=True)
class Spelling:
    """Turns tokens into words of the dictionary; remembers every answer, for lists repeat themselves."""

    lexicon: Lexicon
    names: frozenset[str] = frozenset()
    _near: dict[str, str] = field(default_factory=dict)
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _roots: dict[str, str] = field(default_factory=dict)

    def __post_init__(self):
        for word in sorted(self.lexicon.vocabulary):
            if len(word) >= 6:
                for shorter in _without_one(word):
                    self._near.setdefault(shorter, word)

    def words(self, token: str) -> tuple[str, ...]:
        """`token` written out: jut → jalan usaha tani, pembagunan → pembangunan; unknown ones stay."""
        known = self._known.get(token)
        if known is None:
            known = self._known[token] = self._written_out(token)
        return known

    def _written_out(self, token: str) -> tuple[str, ...]:
        if token in self.lexicon.expansions:
            return self.lexicon.expansions[token]
        if (
            token in self.lexicon.vocabulary
            or token in self.names
            or token in self.lexicon.words_of("name")
            or len(token) < 6
            or not token.isalpha()
        ):
            return (token,)
        if root_of(token, self.lexicon.vocabulary):
            return (token,)
        if parts := self._run_together(token):
            return parts
        near = self._nearest(token)
        return (near,) if near and near[0] == token[0] and is_one_slip(token, near) else (token,)

    def _run_together(self, token: str) -> tuple[str, ...]:
        """Two words of one phrase without the blank: karangtaruna, rabatbeton; () when it is none."""
        for at in range(3, len(token) - 2):
            pair = (token[:at], token[at:])
            if any(pair == phrase for phrase, _sense in self.lexicon.phrases.get(min(pair), ())):
                return pair
        return ()

    def _nearest(self, token: str) -> str:
        """A word of the dictionary that one slip of the pen may have turned into `token`, "" if none is."""
        shorter = list(_without_one(token))
        found = (self._near[word] for word in (token, *shorter) if word in self._near)
        return next(found, "") or next(
            (w for w in shorter if w in self.lexicon.vocabulary and len(w) > 5), ""
        )

    def root(self, word: str) -> str:
        """The known root of `word`, or `word` less a confix that names do not carry."""
        root = self._roots.get(word)
        if root is None:
            meaning = root_of(word, self.lexicon.meanings)
            if meaning and word == f"{meaning}an" and self.lexicon.senses[meaning].kind not in DEEDS:
                meaning = ""  # Bandengan is a place, not a fish
            root = self._roots[word] = meaning or root_of(word, self.lexicon.vocabulary) or light(word)
        return root


def _without_one(word: str):
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter too many, too few, wrong, or two changed about tell the words apart (or nothing)."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    at = next((i for i, letter in enumerate(one) if letter != other[i]), len(one))
    if len(one) != len(other):
        return one[at:] == other[at + 1 :]
    if one[at + 1 :] == other[at + 1 :]:
        return True
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]


def tokens(text: str) -> list[str]:
    """Words, numbers and signs of `text` in their order; Roman numerals as figures."""
    return [ROMAN.get(token, token) if len(token) > 1 else token for token in TOKEN.findall(plain(text))]
