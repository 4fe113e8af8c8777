"""Bars as the server draws them, each with its words and its figure, and the table behind them; pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from planning.evaluation.figures import percent_words, rounded

LENGTH, STEP, TOP, LINE = 200, 34, 6, 38
GOOD, FAIR = 75, 65
FILLS = {"success": "#2f7d4f", "warning": "#b7791f", "danger": "#b3392f", "plain": "#0a5a63"}
"""The tones on paper; on the screen they are those of the style sheet."""


class Share(NamedTuple):
    """One figure to draw: what it is of, in percent, and how much was due; None where no amount is good."""

    words: str
    share: Fraction | None
    due: int | None = 100
    url: str = ""


@dataclass(frozen=True)
class Bar:
    """One bar: words above it, its length of `LENGTH`, its figure; `y` from the top of the picture."""

    words: str
    url: str
    share: Fraction
    y: int
    due: int | None = 100

    @property
    def shown(self) -> str:
        """The words as far as they have room; the table has them all."""
        return self.words if len(self.words) <= LINE else f"{self.words[: LINE - 1].rstrip()}…"

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
        if not self.due:
            return "plain"
        of_due = self.share / self.due * 100
        return "success" if of_due > GOOD else "warning" if of_due > FAIR else "danger"

    @property
    def fill(self) -> str:
        return FILLS[self.tone]

    @property
    def text_y(self) -> int:
        return self.y + 10

    @property
    def bar_y(self) -> int:
        return self.y + 15

    @property
    def figure_y(self) -> int:
        return self.y + 24


@dataclass(frozen=True)
class Chart:
    """Bars below each other; `name` is what it is downloaded by, `rows` its table without titles.

    `files` are the addresses of its table by kind of file, where it can be taken along.
    """

    title: str
    bars: list[Bar]
    name: str = ""
    head: Sequence[str] = ()
    rows: list[list[str]] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)

    @property
    def height(self) -> int:
        return TOP + STEP * len(self.bars)

    def lowest(self, number: int) -> "Chart":
        """The same with the lowest bars alone, where there is no room for all."""
        least = sorted(self.bars, key=lambda bar: bar.share)[:number]
        return Chart(self.title, _placed(Share(bar.words, bar.share, bar.due) for bar in least), self.name)


def chart_of(title: str, shares: Iterable[Share], name: str = "", head: Sequence[str] = ()) -> Chart | None:
    """A bar for each share that is there; None without any. `head` titles the table."""
    bars = _placed(shares)
    return Chart(title, bars, name, head, [[bar.words, bar.figure] for bar in bars]) if bars else None


def _placed(shares: Iterable[Share]) -> list[Bar]:
    there = [(one, one.share) for one in shares if one.share is not None]
    return [
        Bar(one.words, one.url, share, TOP + STEP * place, one.due)
        for place, (one, share) in enumerate(there)
    ]
