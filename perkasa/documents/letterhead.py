"""The head of a paper (kop naskah dinas): who issues it, as they are called on that day."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Letterhead:
    """The lines of the head; `short_name` is also the unit in the number, `place` stands before the date."""

    government: str
    organisation: str
    short_name: str
    place: str
    address: str = ""
    contact: str = ""

    def as_json(self) -> dict[str, Any]:
        """The lines as they are frozen in a snapshot."""
        return asdict(self)
