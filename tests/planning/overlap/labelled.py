"""Pairs with a label: one half to tune by, the other to report on; fresh ones were never tuned by."""

import csv
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from planning.overlap.sheets import Pair, read_pairs

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Labelled:
    """A pair, whether it overlaps, and what kind of case it is."""

    pair: Pair
    is_overlap: bool
    kind: str

    @property
    def is_held_out(self) -> bool:
        """Whether the pair belongs to the half that nothing is tuned by."""
        return crc32(self.pair.pair_id.encode()) % 2 == 1


def labelled_pairs(name: str = "pairs.csv") -> list[Labelled]:
    """All pairs of a file beside this one."""
    content = (HERE / name).read_bytes()
    rows = csv.DictReader(content.decode().splitlines())
    return [
        Labelled(pair, row["label"] == "1", row["kind"])
        for pair, row in zip(read_pairs(content), rows, strict=True)
    ]


def held_out() -> list[Labelled]:
    """The half of pairs.csv that nothing is tuned by."""
    return [labelled for labelled in labelled_pairs() if labelled.is_held_out]
