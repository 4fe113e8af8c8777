"""Two people wrote one chapter at once: what both wrote, paragraph by paragraph; pure functions."""

from collections.abc import Sequence
from difflib import SequenceMatcher

Change = tuple[int, int, list[str]]
"""From and to which paragraph of the base something else stands now."""


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, without the empty lines between them."""
    return [part.strip() for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]


def merged(base: str, mine: str, theirs: str) -> str | None:
    """Both changes in one text; None when both changed the same paragraph, or the same place between two."""
    before = paragraphs(base)
    ours, others = _changes(before, paragraphs(mine)), _changes(before, paragraphs(theirs))
    if any(_touch(one, other) for one in ours for other in others):
        return None
    result, position = [], 0
    for start, stop, new in sorted([*ours, *others], key=lambda change: change[:2]):
        result += [*before[position:start], *new]
        position = stop
    return "\n\n".join([*result, *before[position:]])


def _changes(before: Sequence[str], after: Sequence[str]) -> list[Change]:
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [(i1, i2, list(after[j1:j2])) for kind, i1, i2, j1, j2 in steps if kind != "equal"]


def _touch(one: Change, other: Change) -> bool:
    """Whether they stand at the same place; an insertion touches what begins or ends where it stands."""
    if one == other:
        return True
    return (
        one[0] <= other[1] and other[0] <= one[1]
        if _inserts(one, other)
        else one[0] < other[1] and other[0] < one[1]
    )


def _inserts(one: Change, other: Change) -> bool:
    return one[0] == one[1] or other[0] == other[1]
