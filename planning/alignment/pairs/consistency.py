"""Penjabaran konsistensi: the share of programmes carried over from one document to the next; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Carried:
    """How many programmes the upper document plans, which are missing below, which have no basis in it."""

    planned: int = 0
    carried: int = 0
    missing: tuple[str, ...] = ()
    without_basis: tuple[str, ...] = ()

    @property
    def index(self) -> Decimal | None:
        """Carried over in percent of what was planned, with two places; None when nothing was planned."""
        return index_of(self.carried, self.planned)


def carried_over(upper: Iterable[str], lower: Iterable[str]) -> Carried:
    """The programmes of year n in the upper document that are in the lower one (Permendagri 86/2017)."""
    planned, found = dict.fromkeys(upper), dict.fromkeys(lower)
    missing = tuple(code for code in planned if code not in found)
    without = tuple(code for code in found if code not in planned)
    return Carried(len(planned), len(planned) - len(missing), missing, without)


def index_of(carried: int, planned: int) -> Decimal | None:
    """(carried / planned) × 100 with two places; nothing planned, nothing to say."""
    return (Decimal(carried) * 100 / planned).quantize(Decimal("0.01")) if planned else None
