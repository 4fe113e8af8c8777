"""What changed between two texts, word by word; pure Python."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
SAME, GONE, NEW = "same", "gone", "new"


@dataclass(frozen=True)
class Piece:
    """Words that stayed ("same"), went ("gone") or came ("new")."""

    kind: str
    text: str


def word_difference(before: str, after: str) -> list[Piece]:
    """The pieces as they are read: without the new ones they are `before`, without the gone `after`."""
    old, new = TOKEN.findall(before), TOKEN.findall(after)
    pieces = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece(SAME, "".join(old[i1:i2])))
            continue
        pieces += [Piece(GONE, "".join(old[i1:i2])), Piece(NEW, "".join(new[j1:j2]))]
    return _joined(piece for piece in pieces if piece.text)


def _joined(pieces) -> list[Piece]:
    """Neighbours of one kind as one piece."""
    groups = groupby(pieces, key=lambda piece: piece.kind)
    return [Piece(kind, "".join(piece.text for piece in group)) for kind, group in groups]
