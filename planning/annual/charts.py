"""The pictures of the annual report: the bars of the dashboards, also for plain numbers; frozen as JSON."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from perkasa.core.words import number
from planning.evaluation.dashboards.charts import STEP, TOP, Bar, Chart

DRAWN = ("words", "shown", "url", "figure", "length", "tone", "y", "text_y", "bar_y", "figure_y")


@dataclass(frozen=True)
class Count(Bar):
    """A bar that says a number; its length compares it with the largest."""

    counted: int = 0

    @property
    def figure(self) -> str:
        return number(self.counted)

    @property
    def tone(self) -> str:
        """More is neither good nor bad."""
        return "neutral"


def counts_of(title: str, counted: Iterable[tuple[str, int]]) -> Chart | None:
    """A bar for each (words, number); None when nothing was counted."""
    pairs = list(counted)
    most = max((count for _words, count in pairs), default=0)
    if not most:
        return None
    bars: list[Bar] = [
        Count(words, "", Fraction(100 * count, most), TOP + STEP * place, counted=count)
        for place, (words, count) in enumerate(pairs)
    ]
    return Chart(title, bars)


def frozen(chart: Chart | None) -> dict[str, Any] | None:
    """The picture as plain JSON, the same for page and paper."""
    if chart is None:
        return None
    bars = [{name: getattr(bar, name) for name in DRAWN} for bar in chart.bars]
    return {"title": chart.title, "height": chart.height, "bars": bars}
