"""When two names or words are one: slips of the pen, other spellings, written together or apart."""

from collections.abc import Set
from functools import lru_cache

from planning.overlap.stemming import candidates
from planning.overlap.words import is_one_slip

SIDES = frozenset(
    {"lor", "kidul", "wetan", "kulon", "utara", "selatan", "barat", "timur", "tengah", "atas", "bawah"}
)
ARTICLES = ("al", "an", "ar", "as", "at")
SHORTEST_TO_MEND = 6


# The names of a district meet again and again; about 15 MB remember the last of them.
@lru_cache(maxsize=1 << 16)
def same_name(one: str, other: str) -> bool:
    """Whether two names are one: a slip of the pen in a long name is forgiven, another number is not."""
    if one == other:
        return True
    base_one, base_other = one.rstrip("0123456789"), other.rstrip("0123456789")
    number_one, number_other = one[len(base_one) :], other[len(base_other) :]
    if number_one and number_other and number_one != number_other:
        return False
    if not base_one or not base_other:
        return number_one == number_other and not (base_one or base_other)
    if base_one == base_other or _is_longer_form(base_one, base_other):
        return True
    if min(len(base_one), len(base_other)) >= SHORTEST_TO_MEND and is_one_slip(base_one, base_other):
        return True
    return share_a_root(base_one, base_other)


def _is_longer_form(one: str, other: str) -> bool:
    """Whether one is the other with an article before it (Al Hikmah, Alhikmah)."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= 4 and longer in {article + shorter for article in ARTICLES}


def is_other_number(one: str, other: str) -> bool:
    """Whether two names differ in nothing but their number: SDN 1 Getas, SDN 2 Getas."""
    base_one, base_other = one.rstrip("0123456789"), other.rstrip("0123456789")
    return one != other and base_one == base_other and base_one != one and base_other != other


def share_a_root(one: str, other: str) -> bool:
    """Whether one word is made from the other: tutup, penutup."""
    shorter, longer = sorted((one, other), key=len)
    # A prefix swallows one letter of a root at most, so the others stand in the longer word as they are.
    if len(shorter) <= 3 or len(longer) - len(shorter) < 2 or shorter[1:] not in longer:
        return False
    return shorter in candidates(longer)


def is_spelled_out(key: str, words: Set[str]) -> set[str]:
    """The words that, written together, make the name `key`: subak, abian → subakabian."""
    parts = {word for word in words if len(word) > 2 and word in key}
    return parts if len(parts) > 1 and sum(map(len, parts)) == len(key) else set()


def run_together(ones: Set[str], others: Set[str]) -> set[str]:
    """Names of `ones` that are longer forms of `others`: Gang Kelinci Pelem, Gang Kelinci."""
    return {one for one in ones for other in others if one != other and _goes_on(other, one)}


def _goes_on(shorter: str, longer: str) -> bool:
    """Whether a longer name holds the shorter one and says more than a side or a number."""
    if len(shorter) < SHORTEST_TO_MEND or len(longer) - len(shorter) < 3:
        return False
    rest = longer.removeprefix(shorter) if longer.startswith(shorter) else longer.removesuffix(shorter)
    return rest != longer and not rest.isdigit() and rest not in SIDES


def matches(ones: Set[str], others: Set[str]) -> set[str]:
    """The names of `ones` that are also among `others`."""
    if not ones or not others:
        return set()
    exact = ones & others
    return set(exact) | {one for one in ones - exact if any(same_name(one, other) for other in others)}
