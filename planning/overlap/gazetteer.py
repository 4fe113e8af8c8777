"""Official names of places, so that none is stemmed, mended or taken for an ordinary word."""

from collections.abc import Iterable
from dataclasses import dataclass, field


def key_of(*words: str) -> str:
    """One spelling for a name: no blanks, old letters as new ones (Kedung Suren = Kedungsuren)."""
    joined = "".join(words)
    for old, new in (("oe", "u"), ("dj", "j"), ("tj", "c"), ("dh", "d"), ("th", "t")):
        joined = joined.replace(old, new)
    return joined


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """`villages` and `districts`: key → keys of what stands above (a name may occur several times)."""

    villages: dict[str, frozenset[str]] = field(default_factory=dict)
    districts: dict[str, frozenset[str]] = field(default_factory=dict)
    words: frozenset[str] = frozenset()

    def knows(self, key: str) -> bool:
        """Whether this is the name of a village, ward or district."""
        return key in self.villages or key in self.districts

    def puts_elsewhere(self, village: str, district: str) -> bool:
        """Whether both names are known and no village of that name lies in that district."""
        above = self.villages.get(village)
        return above is not None and district in self.districts and district not in above


NOWHERE = Gazetteer()


def from_names(villages: Iterable[tuple[str, str]], districts: Iterable[tuple[str, str]]) -> Gazetteer:
    """A gazetteer of (name, name of what stands above) pairs."""
    tables: tuple[dict[str, set[str]], dict[str, set[str]]] = ({}, {})
    words = set()
    for table, pairs in zip(tables, (villages, districts), strict=True):
        for name, above in pairs:
            table.setdefault(key_of(*name.lower().split()), set()).add(key_of(*above.lower().split()))
            words.update(name.lower().split())
    village_table, district_table = (
        {key: frozenset(above) for key, above in table.items()} for table in tables
    )
    return Gazetteer(village_table, district_table, frozenset(words))
