"""How well the machine's verdicts agree with what people decided: pure counts over rulings."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from planning.overlap.rulings.models import Decision

THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True, slots=True)
class Label:
    """One ruling as a lesson: the score and verdict it was shown with, what was decided, and when."""

    score: float
    verdict: str
    decision: str
    period: str

    @property
    def is_overlap(self) -> bool:
        return self.decision == Decision.OVERLAP


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of `shown` pairs, `right` were overlaps; `missed` overlaps were not shown."""

    name: str
    shown: int
    right: int
    missed: int

    @property
    def precision(self) -> float | None:
        """The share of shown pairs that are overlaps; None where none is shown."""
        return self.right / self.shown if self.shown else None

    @property
    def recall(self) -> float | None:
        """The share of overlaps that are shown; None where there is none."""
        overlaps = self.right + self.missed
        return self.right / overlaps if overlaps else None


def by_threshold(labels: Iterable[Label]) -> list[Agreement]:
    """What would be shown from each score on."""
    labels = list(labels)
    return [
        _agreement(f"{least:.2f}".replace(".", ","), labels, lambda label, least=least: label.score >= least)
        for least in THRESHOLDS
    ]


def by_period(labels: Iterable[Label], verdicts: frozenset[str]) -> list[Agreement]:
    """What was shown as an overlap in each quarter, the latest first."""
    labels = list(labels)
    periods = sorted({label.period for label in labels}, reverse=True)
    return [
        _agreement(period, mine, lambda label: label.verdict in verdicts)
        for period in periods
        if (mine := [label for label in labels if label.period == period])
    ]


def by_verdict_over_time(labels: Iterable[Label]) -> list[tuple[str, str, Agreement]]:
    """For each quarter, the latest first, and each verdict of the machine: how often it was an overlap."""
    labels = list(labels)
    keys = sorted({(label.period, label.verdict) for label in labels}, key=lambda key: key[1])
    keys.sort(key=lambda key: key[0], reverse=True)
    return [
        (period, verdict, _agreement(verdict, mine, lambda label, verdict=verdict: label.verdict == verdict))
        for period, verdict in keys
        if (mine := [label for label in labels if label.period == period])
    ]


def by_threshold_over_time(labels: Iterable[Label]) -> list[tuple[str, list[Agreement]]]:
    """For each quarter, the latest first, what would be shown from each score on."""
    labels = list(labels)
    periods = sorted({label.period for label in labels}, reverse=True)
    return [(period, by_threshold(label for label in labels if label.period == period)) for period in periods]


def by_verdict(labels: Iterable[Label]) -> list[tuple[str, dict[str, int]]]:
    """How often each verdict of the machine met each decision."""
    met = Counter((label.verdict, label.decision) for label in labels)
    return [
        (verdict, {decision: met[verdict, decision] for decision in Decision.values})
        for verdict in dict.fromkeys(verdict for verdict, _decision in sorted(met))
    ]


def _agreement(name: str, labels: list[Label], is_shown: Callable[[Label], bool]) -> Agreement:
    shown = [label for label in labels if is_shown(label)]
    right = sum(label.is_overlap for label in shown)
    return Agreement(name, len(shown), right, sum(label.is_overlap for label in labels) - right)
