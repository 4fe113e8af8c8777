"""The dictionary of planning words as data: abbreviations, synonyms, and what each word stands for."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

SHIPPED = Path(__file__).parent / "data" / "lexicon.csv"

# A word that means several things is taken in the first of these senses.
SENSES = (
    "action", "surface", "work", "way", "host", "good", "topic", "target", "purpose", "generic", "stop",
    "perhaps",
)  # fmt: skip
OBJECTS = frozenset({"work", "way", "host", "good", "topic"})
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the dictionary: `forms` are ways to write `concept`."""

    kind: str
    concept: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sense:
    """What a word or phrase stands for."""

    kind: str
    concept: str


@dataclass(slots=True)
class Lexicon:
    """Look-up tables made of rows; the same rows always give the same tables."""

    expansions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    senses: dict[str, Sense] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Sense]]] = field(default_factory=dict)
    markers: dict[str, str] = field(default_factory=dict)
    sets: dict[str, frozenset[str]] = field(default_factory=dict)
    broader: dict[str, frozenset[str]] = field(default_factory=dict)
    related: frozenset[frozenset[str]] = frozenset()
    around: dict[str, frozenset[str]] = field(default_factory=dict)
    vocabulary: frozenset[str] = frozenset()
    meanings: frozenset[str] = frozenset()

    def words_of(self, kind: str) -> frozenset[str]:
        """All single words of a kind: stop, landmark, direction, unit, stage, ordinary, notname."""
        return self.sets.get(kind, NOTHING)

    def is_broader(self, one: str, other: str) -> bool:
        """Whether `one` names the wider thing of which `other` is a kind."""
        return other in self.broader.get(one, frozenset())

    def are_related(self, one: str, other: str) -> bool:
        """Whether two different things serve the same end, so that one may stand for the other."""
        return frozenset((one, other)) in self.related


def read_rows(path: Path = SHIPPED) -> Iterator[Row]:
    """The rows of a dictionary file (CSV: kind, concept, forms parted by |)."""
    with path.open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            forms = tuple(form.strip() for form in line["forms"].split("|") if form.strip())
            yield Row(line["kind"].strip(), line["concept"].strip(), forms)


def build(rows: Iterable[Row]) -> Lexicon:
    """The look-up tables of these rows."""
    rows = sorted(rows, key=lambda row: SENSES.index(row.kind) if row.kind in SENSES else -1)
    lexicon, related, plain, names = Lexicon(), set(), {}, set()
    for row in rows:
        match row.kind:
            case "abbreviation":
                lexicon.expansions.update((form, tuple(row.concept.split())) for form in row.forms)
            case "marker":
                lexicon.markers.update((form, row.concept) for form in row.forms)
            case "broader":
                lexicon.broader[row.concept] = lexicon.broader.get(row.concept, frozenset()) | set(row.forms)
            case "related":
                related.add(frozenset(row.forms))
            case "name":
                names.update(row.forms)
            case _:
                plain.setdefault(row.kind, set()).update(form for form in row.forms if " " not in form)
                _add_senses(lexicon, row)
    for listed in lexicon.phrases.values():
        listed.sort(key=lambda phrase: -len(phrase[0]))
    lexicon.sets = {"name": frozenset(names)} | {kind: frozenset(words) for kind, words in plain.items()}
    lexicon.related = frozenset(related)
    lexicon.around = _around(lexicon)
    in_phrases = {word for listed in lexicon.phrases.values() for words, _sense in listed for word in words}
    lexicon.meanings = frozenset(lexicon.senses)
    lexicon.vocabulary = frozenset(in_phrases.union(*plain.values())) - names
    return lexicon


def _around(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """What is wider than each thing, or may stand for it."""
    around: dict[str, set[str]] = {}
    for one, kinds in lexicon.broader.items():
        for kind in kinds:
            around.setdefault(kind, set()).add(one)
    for pair in lexicon.related:
        for one in pair:
            around.setdefault(one, set()).update(pair)
    return {one: frozenset(others) for one, others in around.items()}


def _add_senses(lexicon: Lexicon, row: Row) -> None:
    for form in row.forms:
        words = tuple(form.split())
        sense = Sense(row.kind, row.concept)
        if len(words) == 1:
            if row.kind in SENSES:
                lexicon.senses.setdefault(form, sense)
        else:
            lexicon.phrases.setdefault(min(words), []).append((words, sense))


@cache
def shipped() -> Lexicon:
    """The dictionary that comes with the software."""
    return build(read_rows())
