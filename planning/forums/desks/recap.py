"""How a desk stands: how many items have which result, and the share that was agreed."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from perkasa.core.words import number
from planning.forums.desks.statuses import AGREED, Result

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Recap:
    """The results of a desk, counted."""

    counts: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def agreed(self) -> int:
        """Recommended, with a note or without."""
        return sum(self.counts.get(result, 0) for result in AGREED)

    @property
    def share(self) -> Decimal | None:
        """The level of agreement in percent, two decimals, half up; None without items."""
        if not self.total:
            return None
        return (Decimal(100 * self.agreed) / self.total).quantize(CENT, ROUND_HALF_UP)

    @property
    def share_in_words(self) -> str:
        """The level of agreement as papers write it: "75,00"; empty without items."""
        return number(self.share) if self.share is not None else ""

    @property
    def left(self) -> int:
        """What has not been discussed yet."""
        return self.counts.get(Result.PENDING, 0)

    @property
    def in_words(self) -> str:
        """The four numbers of a berita acara: recommended, with a note, not recommended, not discussed."""
        order = (Result.RECOMMENDED, Result.WITH_NOTE, Result.NOT_RECOMMENDED, Result.NOT_DISCUSSED)
        return "/".join(str(self.counts.get(result, 0)) for result in order)


def recap_of(results: Iterable[str]) -> Recap:
    """The recap of a desk whose items have these results."""
    return Recap(dict(Counter(results)))
