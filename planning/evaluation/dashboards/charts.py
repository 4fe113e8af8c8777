"""Bars as the server draws them, each with its words and its figure; pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from planning.evaluation.figures import percent_words, rounded

LENGTH, STEP, TOP = 200, 34, 6
GOOD, FAIR = 75, 65


@dataclass(frozen=True)
class Bar:
    """One bar: words above it, its length of `LENGTH`, its figure; `y` from the top of the picture."""

    words: str
    url: str
    share: Fraction
    y: int

    @property
    def length(self) -> str:
        """At most the whole length; more than all does not leave the picture."""
        return str(rounded(max(Fraction(0), min(self.share, Fraction(100))) * LENGTH / 100))

    @property
    def figure(self) -> str:
        return f"{percent_words(self.share)}%"

    @property
    def tone(self) -> str:
        """Beside its figure, never instead of it."""
        if self.share > GOOD:
            return "success"
        return "warning" if self.share > FAIR else "danger"

    @property
    def text_y(self) -> int:
        return self.y + 10

    @property
    def bar_y(self) -> int:
        return self.y + 15


@dataclass(frozen=True)
class Chart:
    """Bars below each other."""

    title: str
    bars: list[Bar]

    @property
    def height(self) -> int:
        return TOP + STEP * len(self.bars)


def chart_of(title: str, shares: Iterable[tuple[str, str, Fraction | None]]) -> Chart | None:
    """A bar for each (words, address, percent) that is there; None without any."""
    there = [(words, url, share) for words, url, share in shares if share is not None]
    bars = [Bar(words, url, share, TOP + STEP * place) for place, (words, url, share) in enumerate(there)]
    return Chart(title, bars) if bars else None
