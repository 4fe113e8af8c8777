"""A light Indonesian stemmer that only trusts roots it knows.

Prefixes and suffixes are taken off until a known root is left; a word with no known root loses no more than
a confix that place names do not have. So `pembangunan`, `dibangun` and `mbangun` meet at `bangun`, while
`Patean` and `Weleri` stay whole. A blind stemmer, such as PostgreSQL's `indonesian`, cuts names.
"""

from collections.abc import Iterator

SUFFIXES = (
    "", "nya", "an", "kan", "i", "annya", "kannya", "inya", "isasi", "nisasi", "lah", "e", "ne", "ake",
)  # fmt: skip
# What stands before the root, and the letters a nasal prefix may have swallowed.
PREFIXES = (
    ("", ("",)), ("meng", ("", "k")), ("meny", ("s",)), ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)),
    ("peng", ("", "k")), ("peny", ("s",)), ("pem", ("", "p")), ("pen", ("", "t")), ("per", ("",)),
    ("pe", ("",)), ("di", ("",)), ("ke", ("",)), ("ter", ("",)), ("ber", ("",)), ("be", ("",)),
    ("se", ("",)),
    ("memper", ("",)), ("diper", ("",)), ("pember", ("",)), ("keber", ("",)), ("menge", ("",)),
    ("penge", ("",)), ("ng", ("", "k")), ("nge", ("",)), ("ny", ("s", "c")), ("m", ("", "p")),
    ("n", ("", "t")),
)  # fmt: skip
FORMAL = ("memper", "pember", "meng", "peng", "meny", "peny", "mem", "pem", "men", "pen")


def candidates(word: str) -> Iterator[str]:
    """What `word` may be made from, the least cut first."""
    for suffix in SUFFIXES:
        if not word.endswith(suffix):
            continue
        middle = word[: len(word) - len(suffix)]
        for prefix, swallowed in PREFIXES:
            if middle.startswith(prefix):
                rest = middle[len(prefix) :]
                yield from (letter + rest for letter in swallowed if len(letter + rest) >= 3)


def root_of(word: str, roots: frozenset[str]) -> str:
    """The longest known root `word` may be made from, "" when there is none."""
    if word in roots:
        return word
    return max((root for root in candidates(word) if root in roots), key=len, default="")


def light(word: str) -> str:
    """`word` without a confix that only derived words carry: pengasapan → asap, pengkaderan → kader."""
    if not word.endswith("an") or len(word) < 9:
        return word
    for prefix in FORMAL:
        rest = word[len(prefix) : -2]
        if word.startswith(prefix) and len(rest) >= 4:
            return rest
    return word
