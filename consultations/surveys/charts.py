"""The index over time as a picture of plain shapes, made by the server; the same in pages and papers."""

from dataclasses import dataclass
from decimal import Decimal

from consultations.services.models import Service
from consultations.surveys.periods import Period
from consultations.surveys.reading import Tally

POINTS = 4
TOP, HEIGHT, STEP = 20, 120, 80
LOWEST = 25


@dataclass(frozen=True)
class Column:
    """One period as a column: where it stands, how high, and what it says; without a value it is missing."""

    words: str
    value: Decimal | None
    x: int
    height: int

    @property
    def y(self) -> int:
        """Its upper edge."""
        return TOP + HEIGHT - self.height

    @property
    def above(self) -> int:
        """Where its value stands."""
        return self.y - 5

    @property
    def middle(self) -> int:
        """Where its words stand."""
        return self.x + (STEP - 20) // 2


def trend(period: Period, service: Service | None) -> list[Column]:
    """The index of `period` and of the three of the same length before it, the oldest first."""
    periods = [period]
    while len(periods) < POINTS:
        periods.insert(0, periods[0].preceding)
    tally = Tally(periods[0].first_day, period.last_day)
    return [_column(tally.of(each, service).value, each, place) for place, each in enumerate(periods)]


def _column(value: Decimal | None, period: Period, place: int) -> Column:
    share = (value - LOWEST) / (100 - LOWEST) if value is not None else Decimal(0)
    return Column(period.brief, value, place * STEP + 10, round(share * HEIGHT))
