"""Which entries are worth judging against each other: the same place first, then something in common.

`features` says under which headings an entry is filed, `signature` the same in 256 bits for the database, and
`pairs` finds every pair of a block that a judge might call an overlap, without looking at all others.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from zlib import crc32

from planning.overlap.entries import FINE, Reading
from planning.overlap.lexicon import Lexicon
from planning.overlap.sameness import matches

BITS = 256
WORD, CODE = "w:", "c:"
# The simple likeness of two titles leaves these out (validation cases V12–V14).
EMPTY_WORDS = frozenset(
    {
        "di",
        "ke",
        "dan",
        "pada",
        "untuk",
        "yang",
        "dengan",
        "desa",
        "kecamatan",
        "kelurahan",
        "kabupaten",
        "kab",
        "kec",
    }
)


def likeness(title: str, other: str) -> float:
    """The share of words two titles have in common, empty words aside (Jaccard); the simplest of measures."""
    ones, others = (
        {word for word in text.lower().split() if word not in EMPTY_WORDS} for text in (title, other)
    )
    return len(ones & others) / (len(ones | others) or 1)


def features(reading: Reading, lexicon: Lexicon) -> frozenset[str]:
    """The headings an entry is filed under: its things, what is near to them, its rare words and its code."""
    around = (lexicon.around[thing] for thing in reading.objects if thing in lexicon.around)
    words = reading.specifics | reading.targets | (reading.ordinary if not reading.objects else frozenset())
    code = [CODE + reading.entry.sub_activity] if reading.entry.sub_activity else []
    return reading.objects.union(*around, {WORD + word for word in words or reading.words}, code)


def signature(headings: Iterable[str]) -> int:
    """The headings as bits; two entries with much in common share many."""
    bits = 0
    for heading in headings:
        bits |= 1 << (crc32(heading.encode()) % BITS)
    return bits


def may_overlap(a: Reading, b: Reading) -> bool:
    """Whether nothing plain to see parts the two: other RT or RW, other hamlet, other road; and it is two."""
    if a.entry.is_stage_of(b.entry):
        return False
    one, other = a.place, b.place
    if one.rw and other.rw and not one.rw & other.rw:
        return False
    if one.rt and other.rt and not one.rt & other.rt:
        return False
    return not any(
        _is_elsewhere(level, a, b) for level in FINE if level in one.names and level in other.names
    )


def _is_elsewhere(level: str, a: Reading, b: Reading) -> bool:
    ones, others = a.place.names[level], b.place.names[level]
    if ones & others or matches(ones, others):
        return False
    return not (_is_told(ones, b) or _is_told(others, a))


def _is_told(names: set[str], reading: Reading) -> bool:
    """Whether one of the names, or a part of it, stands anywhere else in the reading."""
    told = "".join(name for level in reading.place.names.values() for name in level) + "".join(
        reading.specifics
    )
    return any(name in told or any(word in name for word in reading.specifics) for name in names)


def is_candidate(a: Reading, b: Reading, lexicon: Lexicon) -> bool:
    """Whether `pairs` would bring these two together when they stand in one block."""
    common = features(a, lexicon) & features(b, lexicon)
    both_named = bool(a.objects and b.objects)
    return any(not (both_named and heading.startswith(WORD)) for heading in common) and may_overlap(a, b)


def pairs(block: Sequence[Reading], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Positions of the pairs of one district and year that are worth judging, each once.

    Entries of one village meet under each heading they share; those told only as far as the district meet
    all of the district. A heading made of a word brings together only what names no thing on one side.
    """
    filed: dict[tuple[str, str], list[int]] = {}
    for at, reading in enumerate(block):
        for heading in features(reading, lexicon):
            for village in reading.place.at("village") or ("",):
                filed.setdefault((village, heading), []).append(at)
    seen: set[tuple[int, int]] = set()
    for (village, heading), members in filed.items():
        wide = filed.get(("", heading), []) if village else []
        meetings = (
            combinations(members, 2),
            ((min(i, j), max(i, j)) for i in wide for j in members if i != j),
        )
        by_word = heading.startswith(WORD)
        for meeting in meetings:
            for pair in meeting:
                a, b = block[pair[0]], block[pair[1]]
                if by_word and a.objects and b.objects:
                    continue
                if pair not in seen and may_overlap(a, b):
                    seen.add(pair)
                    yield pair
